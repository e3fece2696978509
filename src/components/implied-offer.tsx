import { levelWords, type Level } from "@/domain/level";

interface ImpliedOfferProps {
  action: (form: FormData) => Promise<void>;
  skill: { title: string };
  level: Level;
  /** What the level usually comes with, and the person has not said. */
  implied: readonly { skill: string; title: string; level: Level }[];
  back: string;
}

/** Offers to raise what a level builds on. It can be left: a level that was set counts without. */
export function ImpliedOffer({ action, skill, level, implied, back }: ImpliedOfferProps) {
  if (implied.length === 0) return null;
  return (
    <form
      action={action}
      className="no-print border-line mt-4 max-w-[60ch] border-l-2 pl-4 font-sans text-small"
    >
      <input type="hidden" name="back" value={back} />
      {implied.map((each) => (
        <input key={each.skill} type="hidden" name="has" value={`${each.skill}:${each.level}`} />
      ))}
      <details>
        <summary className="cursor-pointer">
          {skill.title} at {levelWords[level]} builds on{" "}
          {implied.length === 1 ? "a skill" : `${implied.length} skills`} that you have not set so far.
        </summary>
        <p className="text-soft my-1">
          {implied.map((each) => `${each.title}: ${levelWords[each.level]}`).join(", ")}
        </p>
      </details>
      <button className="text-accent min-h-8 underline underline-offset-3">
        {implied.length === 1 ? "I have it, too" : "I have these, too"}
      </button>
    </form>
  );
}

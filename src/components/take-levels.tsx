import type { Skill } from "@/domain/content";
import type { Profile } from "@/domain/graph";
import { type Level, levelWords } from "@/domain/level";
import { formatCount } from "@/lib/format";
import { Submit } from "./choice";

interface TakeLevelsFormProps {
  action: (form: FormData) => Promise<void>;
  title: string;
  has: readonly { skill: string; level: Level }[];
  /** What is said where the person has all of it. */
  complete: string;
  skills: ReadonlyMap<string, Skill>;
  /** The person's own. */
  levels: Profile;
  back: string;
}

/** Takes over a set of levels, where the person has not set as much; they are undone together. */
export function TakeLevelsForm({ action, title, has, complete, skills, levels, back }: TakeLevelsFormProps) {
  const more = has.filter(({ skill, level }) => level > (levels.get(skill) ?? 0));
  if (more.length === 0) return <p className="mt-6">{complete}</p>;
  return (
    <section className="no-print">
      <h2 id="own">{title}</h2>
      <form action={action} className="max-w-[68ch]">
        <input type="hidden" name="back" value={back} />
        {more.map(({ skill, level }) => (
          <input key={skill} type="hidden" name="has" value={`${skill}:${level}`} />
        ))}
        <p className="text-soft mb-4 font-sans text-small">
          {more
            .map(({ skill, level }) => `${skills.get(skill)?.title ?? skill} ${levelWords[level]}`)
            .join(", ")}
        </p>
        <Submit>{`Set ${formatCount(more.length, "level")} as these`}</Submit>
      </form>
    </section>
  );
}

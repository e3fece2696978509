import type { Choice } from "@/domain/person";

interface ChoiceFormProps {
  action: (form: FormData) => Promise<void>;
  skill: { id: string; title: string };
  choice: Choice | null;
  back: string;
}

const words: readonly { choice: Choice; label: string }[] = [
  { choice: "learning", label: "I’m learning this" },
  { choice: "skipped", label: "Not for me" },
];

/** What one decides about a skill; pressed once more, it is taken back. */
export function ChoiceForm({ action, skill, choice: chosen, back }: ChoiceFormProps) {
  return (
    <form action={action} className="no-print mt-3">
      <input type="hidden" name="skill" value={skill.id} />
      <input type="hidden" name="back" value={back} />
      <fieldset className="flex flex-wrap gap-x-6 font-sans">
        <legend className="sr-only">What you decide about {skill.title}</legend>
        {words.map(({ choice, label }) => (
          <button
            key={choice}
            name="choice"
            value={choice === chosen ? "" : choice}
            aria-pressed={choice === chosen}
            className="text-accent aria-pressed:text-ink min-h-8 underline underline-offset-3 aria-pressed:font-semibold aria-pressed:no-underline"
          >
            {choice === chosen ? `✓ ${label}` : label}
          </button>
        ))}
      </fieldset>
      {chosen === "skipped" && (
        <p className="text-soft font-sans text-small">
          It is left out of your gaps and shown as left out; it never counts as done.
        </p>
      )}
    </form>
  );
}

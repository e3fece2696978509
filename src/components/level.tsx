import { type Level, levelWords } from "@/domain/level";

/** A level as pips and a word; colour is never the only sign. */
export function LevelMark({ level }: { level: Level }) {
  return (
    <span className="figures inline-flex items-baseline gap-2 whitespace-nowrap">
      <span aria-hidden="true" className="text-level tracking-widest">
        {"●".repeat(level)}
        {"○".repeat(4 - level)}
      </span>
      <span>{levelWords[level]}</span>
    </span>
  );
}

interface LevelFormProps {
  action: (form: FormData) => Promise<void>;
  skill: { id: string; title: string; levels: readonly unknown[] };
  level: Level;
  /** The path to return to. */
  back: string;
}

/** Five segments, one press; a plain form, so it works without JavaScript. */
export function LevelForm({ action, skill, level, back }: LevelFormProps) {
  const choices = ([0, 1, 2, 3, 4] as const).filter((each) => each <= skill.levels.length);
  return (
    <form action={action} className="no-print">
      <input type="hidden" name="skill" value={skill.id} />
      <input type="hidden" name="back" value={back} />
      <fieldset className="border-edge inline-flex rounded border font-sans max-sm:flex">
        <legend className="sr-only">Your level of {skill.title}</legend>
        {choices.map((each) => (
          <button
            key={each}
            name="level"
            value={each}
            aria-pressed={each === level}
            className="aria-pressed:bg-accent aria-pressed:text-paper hover:bg-raised min-h-11 px-3 py-1.5 max-sm:grow max-sm:px-1 max-sm:text-small aria-pressed:hover:bg-accent"
          >
            {levelWords[each]}
          </button>
        ))}
      </fieldset>
    </form>
  );
}

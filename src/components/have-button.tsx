import type { Skill } from "@/domain/content";
import type { GapStep } from "@/domain/gap";
import { levelWords } from "@/domain/level";

interface HaveButtonProps {
  action: (form: FormData) => Promise<void>;
  step: GapStep;
  skills: ReadonlyMap<string, Skill>;
  back: string;
}

/** Marks a step as something one can do already; a plain form, so it works without JavaScript. */
export function HaveButton({ action, step, skills, back }: HaveButtonProps) {
  const title = skills.get(step.skill)?.title ?? step.skill;
  return (
    <form action={action} className="no-print">
      <input type="hidden" name="skill" value={step.skill} />
      <input type="hidden" name="back" value={back} />
      <button
        name="level"
        value={step.level}
        aria-label={`I am at ${levelWords[step.level]} in ${title}`}
        className="text-accent min-h-8 text-small underline underline-offset-3"
      >
        I can do this
      </button>
    </form>
  );
}

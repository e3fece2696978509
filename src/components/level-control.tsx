import { type Level } from "@/domain/level";
import { LevelButtons, type LevelButtonsProps } from "./level-buttons";
import { LevelForm } from "./level-form";
import { markSkill } from "./level-row";

interface LevelControlProps extends Pick<LevelButtonsProps, "shape"> {
  action: (form: FormData) => Promise<void>;
  skill: { id: string; title: string; levels: readonly unknown[] };
  /** The person's, as the page was made. */
  level: Level;
  need?: Level | undefined;
  /** Where a form without JavaScript returns to. */
  back: string;
}

/** Sets a level with one press, or the keys 0 to 4: at once on the screen, then kept by the server. */
export function LevelControl({ action, skill, level, need, back, shape }: LevelControlProps) {
  const { id, title, levels } = skill;
  return (
    <LevelForm action={action} back={back}>
      <div {...markSkill(skill, level)}>
        <LevelButtons {...{ skill: id, title, highest: levels.length, level, need, shape }} />
      </div>
    </LevelForm>
  );
}

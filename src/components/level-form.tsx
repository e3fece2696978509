import type { ReactNode } from "react";
import { LiveLevels } from "./live-levels";
import { writeMarkup } from "./write-markup";

interface LevelFormProps {
  /** By which buttons name it that cannot stand in it, as there are other forms beside them. */
  id?: string;
  action: (form: FormData) => Promise<void>;
  /** Where a form without JavaScript returns to. */
  back: string;
  className?: string;
  children?: ReactNode;
}

/** The form around the levels of one skill or of many. There may be a thousand buttons in it: they are written. */
export function LevelForm({ id, action, back, className, children }: LevelFormProps) {
  return <LiveLevels {...{ id, action, back, className }} written={writeMarkup(children)} />;
}

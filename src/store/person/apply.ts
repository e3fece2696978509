import type { Change, Recorded } from "@/domain/change";
import type { Transaction } from "../database";
import { putEvidence } from "./evidence";
import { putGoal } from "./goals";
import { putNote } from "./notes";
import { putHoursPerWeek, putPlanStart } from "./pace";
import { putChoice, putLevel } from "./progress";
import { putResource } from "./resources";

/** Carries one change out, and tells what was there before; null when it is so already. */
export function applyChange(
  tx: Transaction,
  personId: string,
  change: Change,
  at: Date,
): Promise<Recorded | null> {
  switch (change.what) {
    case "level":
      return putLevel(tx, personId, change, at);
    case "choice":
      return putChoice(tx, personId, change, at);
    case "note":
      return putNote(tx, personId, change, at);
    case "evidence":
      return putEvidence(tx, personId, change);
    case "resource":
      return putResource(tx, personId, change);
    case "goal":
      return putGoal(tx, personId, change, at);
    case "hoursPerWeek":
      return putHoursPerWeek(tx, personId, change);
    case "planStart":
      return putPlanStart(tx, personId, change);
  }
}

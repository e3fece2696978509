import { writeChecklistTable } from "@/domain/write-checklist";
import { answerChecklist, type ChecklistContext } from "../answer-checklist";

/** The steps to a role, as a table. */
export function GET(request: Request, context: ChecklistContext): Promise<Response> {
  return answerChecklist(request, context, { ending: "csv", type: "text/csv", write: writeChecklistTable });
}

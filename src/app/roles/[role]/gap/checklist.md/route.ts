import { writeChecklist } from "@/domain/write-checklist";
import { answerChecklist, type ChecklistContext } from "../answer-checklist";

/** The steps to a role, with boxes to tick. */
export function GET(request: Request, context: ChecklistContext): Promise<Response> {
  return answerChecklist(request, context, { ending: "md", type: "text/markdown", write: writeChecklist });
}

import { writeComparisonCsv } from "@/domain/write-comparison";
import { answerComparison } from "../answer-comparison";

/** The skills of a comparison for a spreadsheet. */
export function GET(request: Request): Promise<Response> {
  return answerComparison(request, { type: "text/csv", ending: "csv", write: writeComparisonCsv });
}

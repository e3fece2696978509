import { writeComparisonMarkdown } from "@/domain/write-comparison";
import { answerComparison } from "../answer-comparison";

/** A comparison to read and to keep. */
export function GET(request: Request): Promise<Response> {
  return answerComparison(request, { type: "text/markdown", ending: "md", write: writeComparisonMarkdown });
}

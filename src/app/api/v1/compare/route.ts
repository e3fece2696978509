import { answerQuery } from "@/app/api/answer";
import { requireCompared } from "@/contract/names";
import { compareRequest } from "@/contract/requests";
import { answerComparison } from "@/domain/compare-answer";

/** What roles have in common and what not. */
export function GET(request: Request): Promise<Response> {
  return answerQuery(request, compareRequest, (catalogue, { roles }) =>
    answerComparison(catalogue, requireCompared(catalogue, roles)),
  );
}

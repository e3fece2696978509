import { answerQuery } from "@/app/api/answer";
import { searchRequest } from "@/contract/requests";
import { search } from "@/domain/search";

/** What a query finds, best first; where that is nothing, what comes nearest. */
export function GET(request: Request): Promise<Response> {
  return answerQuery(request, searchRequest, (catalogue, { q, limit }) => {
    const { total, findings, nearest } = search(catalogue, q);
    return { total, findings: findings.slice(0, limit), nearest };
  });
}

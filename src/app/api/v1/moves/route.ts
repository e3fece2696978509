import { answerQuery } from "@/app/api/answer";
import { requireRole } from "@/contract/names";
import { movesRequest } from "@/contract/requests";
import { answerMoves } from "@/domain/moves-answer";

/** Where one can go from a role, the nearest first. */
export function GET(request: Request): Promise<Response> {
  return answerQuery(request, movesRequest, (catalogue, { from }) =>
    answerMoves(catalogue, requireRole(catalogue, from)),
  );
}

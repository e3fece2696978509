import { answerBody } from "@/app/api/answer";
import { requireLevels, requireRole } from "@/contract/names";
import { waysRequest } from "@/contract/requests";
import { answerWays } from "@/domain/ways-answer";

/** The ways to a role, directly or through others, for anybody's levels. */
export function POST(request: Request): Promise<Response> {
  return answerBody(request, waysRequest, (catalogue, { role, levels }) =>
    answerWays(catalogue, requireLevels(catalogue, levels), requireRole(catalogue, role)),
  );
}

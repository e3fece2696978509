import { answerBody } from "@/app/api/answer";
import { requireLevels } from "@/contract/names";
import { prospectsRequest } from "@/contract/requests";
import { answerProspects } from "@/domain/prospects-answer";

/** What somebody could become, for anybody's levels. */
export function POST(request: Request): Promise<Response> {
  return answerBody(request, prospectsRequest, (catalogue, { levels, pay }) =>
    answerProspects(catalogue, requireLevels(catalogue, levels), pay),
  );
}

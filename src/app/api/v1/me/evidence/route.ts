import { requireSkill } from "@/contract/names";
import { addedEvidence } from "@/contract/own-requests";
import { addEvidence } from "@/store/person/evidence";
import { changePerson } from "@/store/person/write";
import { answerWrite } from "../answer";

/** Adds a piece of evidence and answers its id. */
export function POST(request: Request): Promise<Response> {
  return answerWrite(request, {
    body: addedEvidence,
    status: 201,
    work: async (write, catalogue, { skill: given, ...entry }) => {
      const added = addEvidence(write, requireSkill(catalogue, given).id, entry);
      await changePerson(write, [added]);
      return { id: added.item, skill: added.skill, ...added.to };
    },
  });
}

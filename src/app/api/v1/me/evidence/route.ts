import { requireSkill } from "@/contract/names";
import { addEvidence } from "@/store/person/evidence";
import { evidenceEntry, id } from "@/store/person/schema";
import { changePerson } from "@/store/person/write";
import { answerWrite } from "../answer";

const body = evidenceEntry.extend({ skill: id });

/** Adds a piece of evidence and answers its id. */
export function POST(request: Request): Promise<Response> {
  return answerWrite(request, {
    body,
    status: 201,
    work: async (write, catalogue, { skill: given, ...entry }) => {
      const added = addEvidence(write, requireSkill(catalogue, given).id, entry);
      await changePerson(write, [added]);
      return { id: added.item, skill: added.skill, ...added.to };
    },
  });
}

import { requireSkill } from "@/contract/names";
import { levelsBody } from "@/contract/own-requests";
import { changePerson } from "@/store/person/write";
import { answerWrite } from "../answer";

/** Sets several levels together; they are undone together, too. */
export function PUT(request: Request): Promise<Response> {
  return answerWrite(request, {
    body: levelsBody,
    work: async (write, catalogue, { levels }) => {
      const set = Object.entries(levels).map(
        ([given, to]) => [requireSkill(catalogue, given).id, to] as const,
      );
      await changePerson(
        write,
        set.map(([skill, to]) => ({ what: "level", skill, to })),
      );
      return { levels: Object.fromEntries(set) };
    },
  });
}

import { z } from "zod";
import { requireSkill } from "@/contract/names";
import { level } from "@/store/person/schema";
import { changePerson } from "@/store/person/write";
import { answerWrite } from "../answer";

const body = z.strictObject({ levels: z.record(z.string(), level) });

/** Sets several levels together; they are undone together, too. */
export function PUT(request: Request): Promise<Response> {
  return answerWrite(request, {
    body,
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

import { paceEntry } from "@/store/person/schema";
import { changePerson } from "@/store/person/write";
import { answerWrite } from "../answer";

/** Sets how fast the person goes, and from when on; what is not named stays. */
export function PUT(request: Request): Promise<Response> {
  return answerWrite(request, {
    body: paceEntry,
    work: async (write, _, { hoursPerWeek, planStart }) => {
      await changePerson(write, [
        ...(hoursPerWeek === undefined ? [] : [{ what: "hoursPerWeek", to: hoursPerWeek } as const]),
        ...(planStart === undefined ? [] : [{ what: "planStart", to: planStart } as const]),
      ]);
      return { hoursPerWeek, planStart };
    },
  });
}

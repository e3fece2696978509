import { z } from "zod";
import { key } from "@/store/person/schema";
import { undoChange } from "@/store/person/undo";
import { answerWrite } from "../answer";

const body = z.strictObject({ event: key.optional() });

/** Takes back the event that is named, with those made together with it, or else the last change. */
export function POST(request: Request): Promise<Response> {
  return answerWrite(request, {
    body,
    createsPerson: false,
    work: async (write, { renames }, { event = null }) => {
      return { events: await undoChange(write, event, renames.skill) };
    },
  });
}

import { undoBody } from "@/contract/own-requests";
import { undoChange } from "@/store/person/undo";
import { answerWrite } from "../answer";

/** Takes back the event that is named, with those made together with it, or else the last change. */
export function POST(request: Request): Promise<Response> {
  return answerWrite(request, {
    body: undoBody,
    createsPerson: false,
    work: async (write, { renames }, { event = null }) => {
      return { events: await undoChange(write, event, renames.skill) };
    },
  });
}

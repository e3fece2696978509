import { readQuery } from "@/app/api/read-request";
import { historyQuery } from "@/contract/own-requests";
import { getDatabase } from "@/store/current";
import { getHistory } from "@/store/person/history";
import { answerPrivately } from "../answer";

/** What the person changed, newest first; `before` takes the `next` of the page before. */
export function GET(request: Request): Promise<Response> {
  return answerPrivately(request, async ({ personId: viewer }) => {
    const asked = readQuery(request, historyQuery);
    if ("refusal" in asked) return asked.refusal;
    if (viewer === null) return Response.json({ events: [], next: null });
    const { entries, next } = await getHistory(getDatabase(), viewer, asked.data);
    return Response.json({ events: entries.map(({ event, undone }) => ({ ...event, undone })), next });
  });
}

import { getDatabase } from "@/store/current";
import { getHistory } from "@/store/person/history";
import { answerPrivately } from "../answer";

/** What the person changed, newest first; `before` takes the `next` of the page before. */
export function GET(request: Request): Promise<Response> {
  return answerPrivately(request, async ({ personId: viewer }) => {
    if (viewer === null) return Response.json({ events: [], next: null });
    const before = new URL(request.url).searchParams.get("before") ?? undefined;
    const { entries, next } = await getHistory(getDatabase(), viewer, { before });
    return Response.json({ events: entries.map(({ event, undone }) => ({ ...event, undone })), next });
  });
}

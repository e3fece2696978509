import { getViewerLevels } from "@/session/viewer";

/** The person's own profile; empty for a visitor, and sets no cookie. */
export async function GET(): Promise<Response> {
  const levels = Object.fromEntries(await getViewerLevels());
  return Response.json({ levels }, { headers: { "Cache-Control": "private, no-store" } });
}

import { getViewerPerson } from "@/session/viewer";
import { deleteViewer } from "@/session/write";
import { answerOwnPages, answerPrivately } from "./answer";

/** The person's own profile; empty for a visitor, and sets no cookie. */
export function GET(): Promise<Response> {
  return answerPrivately(async () => {
    const { levels, choices, goals, hoursPerWeek, planStart } = await getViewerPerson();
    const profile = { levels: Object.fromEntries(levels), choices: Object.fromEntries(choices) };
    return Response.json({ ...profile, goals, hoursPerWeek, planStart });
  });
}

/** Deletes everything that is kept of the person; nothing is left, and nobody can bring it back. */
export function DELETE(request: Request): Promise<Response> {
  return answerOwnPages(request, async () => {
    await deleteViewer();
    return new Response(null, { status: 204 });
  });
}

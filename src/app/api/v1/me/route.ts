import { getPersonOf } from "@/session/person";
import { deleteEverything, deleteViewer } from "@/session/write";
import { answerChange, answerPrivately } from "./answer";

/** The person's own profile; empty for a visitor, and sets no cookie. */
export function GET(request: Request): Promise<Response> {
  return answerPrivately(request, async ({ personId }) => {
    const { levels, choices, goals, hoursPerWeek, planStart } = await getPersonOf(personId);
    const profile = { levels: Object.fromEntries(levels), choices: Object.fromEntries(choices) };
    return Response.json({ ...profile, goals, hoursPerWeek, planStart });
  });
}

/** Deletes everything that is kept of the person; nothing is left, and nobody can bring it back. */
export function DELETE(request: Request): Promise<Response> {
  return answerChange(request, async ({ personId, token }) => {
    if (token !== null && personId !== null) await deleteEverything(personId);
    else await deleteViewer();
    return new Response(null, { status: 204 });
  });
}

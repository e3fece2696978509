import { answerPublicly } from "@/app/api/answer";
import { requireRole } from "@/contract/names";
import { answerMove } from "@/domain/moves-answer";

type Context = RouteContext<"/api/v1/moves/[from]/[to]">;

/** One move, with its steps in order. */
export async function GET(_: Request, { params }: Context): Promise<Response> {
  const { from, to } = await params;
  return answerPublicly((catalogue) =>
    answerMove(catalogue, requireRole(catalogue, from), requireRole(catalogue, to)),
  );
}

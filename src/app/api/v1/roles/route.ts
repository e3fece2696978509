import { answerPublicly } from "@/app/api/answer";
import { listRole } from "@/domain/entry-answers";

export function GET(): Promise<Response> {
  return answerPublicly(({ content }) => ({ roles: content.roles.map(listRole) }));
}

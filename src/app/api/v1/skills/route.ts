import { answerPublicly } from "@/app/api/answer";
import { listSkill } from "@/domain/entry-answers";

export function GET(): Promise<Response> {
  return answerPublicly(({ content }) => ({ skills: content.skills.map(listSkill) }));
}

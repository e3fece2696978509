import { answerPublicly } from "@/app/api/answer";
import { listSource } from "@/domain/entry-answers";

export function GET(): Promise<Response> {
  return answerPublicly(({ content }) => ({ sources: content.sources.map(listSource) }));
}

import { badRequest } from "@/app/api/problem";
import { search } from "@/domain/search";
import { getCatalogue } from "@/store/current";
import { searchRequest } from "./request";

/** What a query finds, best first; where that is nothing, what comes nearest. */
export async function GET(request: Request): Promise<Response> {
  const asked = searchRequest.safeParse(Object.fromEntries(new URL(request.url).searchParams));
  if (!asked.success) return badRequest(asked.error.issues);
  const { q, limit } = asked.data;
  const { total, findings, nearest } = search(await getCatalogue(), q);
  return Response.json({ total, findings: findings.slice(0, limit), nearest });
}

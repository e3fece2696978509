import type { z } from "zod";
import type { PublicCall } from "@/contract/call";
import { tagOf } from "@/lib/tag";
import { getCatalogue } from "@/store/current";
import { answerError } from "./problem";
import { readJson, readQuery } from "./read-request";

/** As of a visitor's page: a shared cache answers for two seconds by itself, and then asks whether it changed. */
const shared = "public, max-age=0, s-maxage=2, must-revalidate";

interface Context {
  params: Promise<Record<string, string>>;
}

/** The route handler of a public call: the same for everybody, and nothing of what is asked is kept. */
export function answerCall<S extends z.ZodType>(call: PublicCall<S>) {
  return async (request: Request, { params }: Context): Promise<Response> => {
    const { method, asks } = call;
    const read = method === "GET" ? readQuery(request, asks, await params) : await readJson(request, asks);
    return "refusal" in read ? read.refusal : answer(request, call, read.data);
  };
}

async function answer<S extends z.ZodType>(
  request: Request,
  { method, work }: PublicCall<S>,
  asked: z.output<S>,
): Promise<Response> {
  try {
    const catalogue = await getCatalogue();
    const body = JSON.stringify(work(catalogue, asked));
    return method === "GET" ? answerTagged(request, catalogue.version, body) : answerOnce(body);
  } catch (error) {
    return answerError(error);
  }
}

/**
 * An answer that anybody may keep for as long as the content is the same. The tag names the version of the content,
 * and the bytes too, as another release of the application may say the same in another way.
 */
export function answerTagged(request: Request, version: string, body: string): Response {
  const tag = `"${version}-${tagOf(body)}"`;
  const headers = { "Cache-Control": shared, ETag: tag, Vary: "Accept-Encoding" };
  const held = (request.headers.get("if-none-match") ?? "").split(",");
  const isHeld = held.some((each) => [tag, "*"].includes(each.trim().replace(/^W\//, "")));
  if (isHeld) return new Response(null, { status: 304, headers });
  return new Response(body, { headers: { ...headers, "Content-Type": "application/json" } });
}

/** The answer to levels that somebody sent. */
function answerOnce(body: string): Response {
  return new Response(body, { headers: { "Cache-Control": "no-store", "Content-Type": "application/json" } });
}

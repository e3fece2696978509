import type { z } from "zod";
import { answerError, problem } from "@/app/api/problem";
import { readJson } from "@/app/api/read-request";
import { refuseReader, refuseToken } from "@/app/api/token-problem";
import type { Catalogue } from "@/domain/catalogue";
import { type Caller, findCaller } from "@/session/caller";
import { isOwnOrigin } from "@/session/origin";
import { writeAs } from "@/session/write";
import { getCatalogue } from "@/store/current";
import type { PersonWrite } from "@/store/person/write";

type Work = (caller: Caller) => Promise<Response>;

/** An answer about one person: nobody keeps it, and what was refused is a problem in words. */
export async function answerPrivately(request: Request, work: Work): Promise<Response> {
  const response = await answerCaller(request, work).catch(answerError);
  response.headers.set("Cache-Control", "private, no-store");
  return response;
}

/**
 * The same for a request that changes something: it is taken from this application's own pages, or with an
 * API token that may write, which no other site's page can send in a person's name.
 */
export async function answerChange(request: Request, work: Work): Promise<Response> {
  return answerPrivately(request, async (caller) => {
    if (caller.token === "write" || (caller.token === null && isOwnOrigin(request.headers))) {
      return work(caller);
    }
    if (caller.token === null) {
      return problem(
        403,
        "Forbidden",
        "Writes are taken from this application's own pages, or with a token.",
      );
    }
    return refuseReader();
  });
}

async function answerCaller(request: Request, work: Work): Promise<Response> {
  const caller = await findCaller(request.headers);
  return caller ? work(caller) : refuseToken();
}

interface MeWrite<B> {
  body: z.ZodType<B>;
  /** Whether a visitor becomes a person by it. */
  createsPerson?: boolean;
  status?: number;
  /** Carries it out, and tells what to answer. */
  work: (write: PersonWrite, catalogue: Catalogue, body: B) => Promise<object>;
}

/**
 * Answers a write to a person's own data: read by its schema, carried out as one transaction in the name of
 * whoever is asking, and counted once for each Idempotency-Key.
 */
export function answerWrite<B>(request: Request, write: MeWrite<B>): Promise<Response> {
  return answerChange(request, async ({ personId }) => {
    const read = await readJson(request, write.body);
    if ("refusal" in read) return read.refusal;
    const catalogue = await getCatalogue();
    const { createsPerson, status = 200, work } = write;
    const options = { cause: "api", writeId: writeIdOf(request), createsPerson } as const;
    const answer = await writeAs(personId, options, (each) => work(each, catalogue, read.data));
    return Response.json(answer, { status });
  });
}

/** The id that a client gave a write, so that it counts once however often it is sent. */
export function writeIdOf(request: Request): string | null {
  return request.headers.get("idempotency-key")?.slice(0, 200) || null;
}

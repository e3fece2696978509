import type { z } from "zod";
import { problem, refuse } from "@/app/api/problem";
import { readJson } from "@/app/api/read-json";
import type { Catalogue } from "@/domain/catalogue";
import { Refusal } from "@/domain/refusal";
import { isOwnOrigin } from "@/session/origin";
import { writeAsViewer } from "@/session/write";
import { getCatalogue } from "@/store/current";
import type { PersonWrite } from "@/store/person/write";

/** An answer about one person: nobody keeps it, and what was refused is a problem in words. */
export async function answerPrivately(work: () => Promise<Response>): Promise<Response> {
  const response = await work().catch((error: unknown) => {
    if (error instanceof Refusal) return refuse(error);
    throw error;
  });
  response.headers.set("Cache-Control", "private, no-store");
  return response;
}

/** The same for a request that changes something: it is taken from this application's own pages only. */
export async function answerOwnPages(request: Request, work: () => Promise<Response>): Promise<Response> {
  return answerPrivately(async () => {
    if (isOwnOrigin(request.headers)) return work();
    return problem(403, "Forbidden", "Writes are taken from this application's own pages only.");
  });
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
  return answerOwnPages(request, async () => {
    const read = await readJson(request, write.body);
    if ("refusal" in read) return read.refusal;
    const catalogue = await getCatalogue();
    const { createsPerson, status = 200, work } = write;
    const options = { cause: "api", writeId: writeIdOf(request), createsPerson } as const;
    const answer = await writeAsViewer(options, (each) => work(each, catalogue, read.data));
    return Response.json(answer, { status });
  });
}

/** The id that a client gave a write, so that it counts once however often it is sent. */
export function writeIdOf(request: Request): string | null {
  return request.headers.get("idempotency-key")?.slice(0, 200) || null;
}

import type { z } from "zod";
import type { Catalogue } from "@/domain/catalogue";
import { Refusal } from "@/domain/refusal";
import { getCatalogue } from "@/store/current";
import { badRequest, refuse } from "./problem";
import { readJson } from "./read-json";

/** Answers from the catalogue, which is the same for everybody; what was refused is a problem in words. */
export async function answerPublicly(work: (catalogue: Catalogue) => object): Promise<Response> {
  try {
    return Response.json(work(await getCatalogue()));
  } catch (error) {
    if (error instanceof Refusal) return refuse(error);
    throw error;
  }
}

/** The same for a question that follows the question mark. */
export async function answerQuery<S extends z.ZodType>(
  request: Request,
  schema: S,
  work: (catalogue: Catalogue, asked: z.infer<S>) => object,
): Promise<Response> {
  const asked = schema.safeParse(Object.fromEntries(new URL(request.url).searchParams));
  if (!asked.success) return badRequest(asked.error.issues);
  return answerPublicly((catalogue) => work(catalogue, asked.data));
}

/** The same for a question in the body; nothing of it is kept. */
export async function answerBody<S extends z.ZodType>(
  request: Request,
  schema: S,
  work: (catalogue: Catalogue, asked: z.infer<S>) => object,
): Promise<Response> {
  const read = await readJson(request, schema);
  return "refusal" in read ? read.refusal : answerPublicly((catalogue) => work(catalogue, read.data));
}

import type { z } from "zod";
import { badRequest, problem } from "./problem";

type Read<S extends z.ZodType> = { data: z.infer<S> } | { refusal: Response };

/** What follows the question mark, with what the path names, or the answer that says what is wrong. */
export function readQuery<S extends z.ZodType>(
  request: Request,
  schema: S,
  inPath: Readonly<Record<string, string>> = {},
): Read<S> {
  return check({ ...Object.fromEntries(new URL(request.url).searchParams), ...inPath }, schema);
}

/** The body of a request as its schema has it, or the answer that says what is wrong. */
export async function readJson<S extends z.ZodType>(request: Request, schema: S): Promise<Read<S>> {
  // How much a request may hold is the server's matter: what is too large never comes here.
  const text = await request.text();
  let input: unknown;
  try {
    // No body is an object without fields: whatever is missing is then named.
    input = text === "" ? {} : JSON.parse(text);
  } catch {
    return { refusal: problem(400, "Bad request", "The body is not JSON.") };
  }
  return check(input, schema);
}

function check<S extends z.ZodType>(input: unknown, schema: S): Read<S> {
  const result = schema.safeParse(input);
  return result.success ? { data: result.data } : { refusal: badRequest(result.error.issues) };
}

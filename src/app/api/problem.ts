import { Refusal, type RefusalCode } from "@/domain/refusal";

interface FieldError {
  field: string;
  message: string;
}

/** An error answer as RFC 9457 has it. */
export function problem(status: number, title: string, detail: string, errors?: FieldError[]): Response {
  const body = { type: "about:blank", title, status, detail, ...(errors && { errors }) };
  return new Response(JSON.stringify(body), {
    status,
    headers: { "Cache-Control": "no-store", "Content-Type": "application/problem+json" },
  });
}

const answers: Record<RefusalCode, readonly [status: number, title: string]> = {
  unknown: [404, "Not found"],
  empty: [422, "Nothing to show"],
  unconfirmed: [422, "Not confirmed"],
  limit: [422, "Too much"],
  invalid: [400, "Bad request"],
  file: [400, "Bad request"],
  changed: [409, "Changed since"],
  undone: [409, "Undone already"],
  nothing: [409, "Nothing to undo"],
  fixed: [409, "Not to be undone"],
  gone: [410, "Gone"],
};

/** The answer to something that a person asked for and that is not done. */
function refuse({ code, message }: Refusal): Response {
  return problem(...answers[code], message);
}

/** The answer to what was thrown: a refusal in its words; anything else is our fault, and told to the log. */
export function answerError(error: unknown): Response {
  if (error instanceof Refusal) return refuse(error);
  console.error(error);
  return problem(500, "Failed", "The reason is in the log of the server.");
}

/** 400 for a request that does not fit its schema: each field with what is wrong. */
export function badRequest(issues: readonly { path: PropertyKey[]; message: string }[]): Response {
  const errors = issues.map(({ path, message }) => ({ field: path.join("."), message }));
  const [first] = errors;
  const detail = first ? `${first.field === "" ? "The request" : `"${first.field}"`}: ${first.message}` : "";
  return problem(400, "Bad request", detail, errors);
}

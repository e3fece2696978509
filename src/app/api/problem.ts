import { suggest } from "@/lib/suggest";

interface FieldError {
  field: string;
  message: string;
}

/** An error answer as RFC 9457 has it. */
export function problem(status: number, title: string, detail: string, errors?: FieldError[]): Response {
  const body = { type: "about:blank", title, status, detail, ...(errors && { errors }) };
  return new Response(JSON.stringify(body), {
    status,
    headers: { "Content-Type": "application/problem+json" },
  });
}

/** 404 for an id that names nothing, with the nearest one that does. */
export function unknownId(what: string, id: string, known: Iterable<string>): Response {
  const near = suggest(id, known);
  const hint = near === undefined ? "" : ` Did you mean "${near}"?`;
  return problem(404, "Not found", `There is no ${what} "${id}".${hint}`);
}

/** 400 for a request that does not fit its schema: each field with what is wrong. */
export function badRequest(issues: readonly { path: PropertyKey[]; message: string }[]): Response {
  const errors = issues.map(({ path, message }) => ({ field: path.join("."), message }));
  const [first] = errors;
  const detail = first ? `${first.field === "" ? "The request" : `"${first.field}"`}: ${first.message}` : "";
  return problem(400, "Bad request", detail, errors);
}

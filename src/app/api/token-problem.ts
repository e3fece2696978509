import { problem } from "./problem";

/** The answer to a token that opens nothing. */
export function refuseToken(): Response {
  const detail = "This token is unknown, was revoked or has expired.";
  return challenge(problem(401, "Unauthorized", detail), "invalid_token");
}

/** The answer to a write with a token that may not. */
export function refuseReader(): Response {
  return challenge(problem(403, "Forbidden", "This token is for reading only."), "insufficient_scope");
}

/** Tells a program what was wrong with its token, as RFC 6750 has it. */
function challenge(response: Response, error: string): Response {
  response.headers.set("WWW-Authenticate", `Bearer realm="archway", error="${error}"`);
  return response;
}

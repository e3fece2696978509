import { createHash } from "node:crypto";

/** Names bytes: the same for the same, and 22 characters long, which an address of data must have. */
export function tagOf(bytes: Buffer | string): string {
  return createHash("sha256").update(bytes).digest("base64url").slice(0, 22);
}

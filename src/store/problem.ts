/** A database that cannot be used, with a sentence that says why and what to do. */
export class DatabaseProblem extends Error {}

const advice: Record<string, string> = {
  SQLITE_BUSY: "it is locked by another process; stop that process and try again.",
  SQLITE_LOCKED: "it is locked by another process; stop that process and try again.",
  SQLITE_READONLY: "it is read-only; give this user the right to write to the file and its folder.",
  SQLITE_CANTOPEN: "the file cannot be opened; check that its folder exists and can be written to.",
  SQLITE_PERM: "the file cannot be opened; check who may read and write it.",
  SQLITE_NOTADB: "the file is not a SQLite database.",
  SQLITE_CORRUPT: "the file is damaged; restore it from a backup.",
  SQLITE_FULL: "the disk is full.",
  ECONNREFUSED: "nothing answers at that address; check that PostgreSQL runs there.",
  ENOTFOUND: "there is no such host; check the name in DATABASE_URL.",
  ETIMEDOUT: "it does not answer; check the address and the network.",
  "28P01": "the user or the password is wrong.",
  "28000": "the user may not connect.",
  "3D000": "there is no such database; create it first.",
  "42501": "the user may not create tables there.",
  "53300": "it has no connection left.",
  "57P03": "it is starting up or shutting down; try again.",
};

/** Puts what a driver reported into a sentence about the database at `name`. */
export function explainDatabaseError(error: unknown, name: string): DatabaseProblem {
  if (error instanceof DatabaseProblem) return error;
  const code = codeOf(error);
  const known = Object.keys(advice).find((each) => code === each || code.startsWith(`${each}_`));
  const reason = known === undefined ? messageOf(error) : advice[known];
  return new DatabaseProblem(`The database ${name} cannot be used: ${reason}`, { cause: error });
}

/** Drivers put their code at the top; Prisma wraps it, and an attempt at several addresses lists them. */
function codeOf(error: unknown, depth = 0): string {
  if (typeof error !== "object" || error === null || depth > 5) return "";
  const own = (key: string): unknown => Reflect.get(error, key);
  const original = own("originalCode");
  if (typeof original === "string") return original;
  const errors = own("errors");
  const first: unknown = Array.isArray(errors) ? errors[0] : undefined;
  const inner = [own("cause"), own("meta"), own("driverAdapterError"), first];
  const found = inner.map((each) => codeOf(each, depth + 1)).find((each) => each !== "");
  const code = own("code");
  return found ?? (typeof code === "string" ? code : "");
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

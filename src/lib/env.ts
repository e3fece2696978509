/** What the surroundings decide. Read once, with defaults that need no configuration. */
export interface Env {
  databaseUrl: string;
  host: string;
  port: number;
  contentFolder: string;
  /** What the pages that are kept for visitors may take of the memory; 0 keeps none. */
  pageCacheMegabytes: number;
  /** How many calls of the HTTP interface and forms are answered to one network in a minute; 0 is no limit. */
  apiRate: number;
  /** Where people reach the application, as "https://host"; null when only a request can tell. */
  publicUrl: string | null;
  /** What signs the cookies of sessions; null where the application keeps one of its own. */
  secret: string | null;
  /** Whose data the command `mcp` serves, as an API token of theirs; null for nobody's. */
  token: string | null;
}

/** A setting that cannot be used, with a sentence that says what it takes. */
export class SettingProblem extends Error {}

export function readEnv(from: NodeJS.ProcessEnv = process.env): Env {
  return {
    databaseUrl: readDatabaseUrl(from.DATABASE_URL),
    host: from.HOST || "127.0.0.1",
    port: readPort(from.PORT),
    contentFolder: from.CONTENT_DIR || "content",
    pageCacheMegabytes: readMegabytes(from.ARCHWAY_PAGE_CACHE_MB),
    apiRate: readRate(from.ARCHWAY_API_RATE),
    publicUrl: readPublicUrl(from.ARCHWAY_URL),
    secret: readSecret(from.ARCHWAY_SECRET),
    token: from.ARCHWAY_TOKEN || null,
  };
}

function readDatabaseUrl(url: string | undefined): string {
  if (!url) return "file:data/archway.db";
  if (/^file:.+/.test(url)) return url;
  if (/^postgres(ql)?:\/\/.+/.test(url) && URL.canParse(url)) return url;
  throw new SettingProblem(
    `DATABASE_URL takes "file:<path>" for SQLite or "postgresql://user:password@host:port/database", not "${hidePassword(url)}".`,
  );
}

function readPort(port: string | undefined): number {
  if (!port) return 3000;
  const number = Number(port);
  if (Number.isInteger(number) && number >= 0 && number <= 65_535) return number;
  throw new SettingProblem(`PORT takes a number from 0 to 65535, not "${port}".`);
}

function readMegabytes(megabytes: string | undefined): number {
  if (!megabytes) return 64;
  if (/^\d{1,6}$/.test(megabytes)) return Number(megabytes);
  throw new SettingProblem(
    `ARCHWAY_PAGE_CACHE_MB takes a whole number of megabytes, 0 to keep no pages, not "${megabytes}".`,
  );
}

function readRate(calls: string | undefined): number {
  if (!calls) return 3000;
  if (/^\d{1,9}$/.test(calls)) return Number(calls);
  throw new SettingProblem(
    `ARCHWAY_API_RATE takes a whole number of calls a minute, 0 for no limit, not "${calls}".`,
  );
}

function readPublicUrl(url: string | undefined): string | null {
  if (!url) return null;
  const { protocol, origin, href } = URL.canParse(url) ? new URL(url) : new URL("about:blank");
  if (/^https?:$/.test(protocol) && href === `${origin}/`) return origin;
  throw new SettingProblem(
    `ARCHWAY_URL takes the address that people use, without a path, like "https://roles.example.org", not "${hidePassword(url)}".`,
  );
}

function readSecret(secret: string | undefined): string | null {
  if (!secret) return null;
  if (secret.length >= 32) return secret;
  throw new SettingProblem(
    "ARCHWAY_SECRET takes 32 characters or more, such as from: openssl rand -base64 32",
  );
}

/** An address that can be shown: what stands where a password may stand is left out. */
export function hidePassword(url: string): string {
  return url.replace(/(:\/\/[^:/?#@]*):[^@]*@/, "$1:***@");
}

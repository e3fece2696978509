import { createHash, randomBytes } from "node:crypto";
import { Refusal } from "@/domain/refusal";
import { limits } from "@/domain/person";
import type { ShareScope } from "@/domain/share";
import type { Database } from "../database";
import { toJson } from "../trusted";
import { shareScope } from "./schema";
import { lockPerson, type PersonWrite } from "./write";

/** A page that somebody shared, as its owner sees it. */
export interface Share {
  /** The hash of its address: names it to its owner, and opens nothing. */
  id: string;
  scope: ShareScope;
  createdAt: string;
  expiresAt: string | null;
}

/*
 * Like the keys of browsers, addresses are kept as hashes alone: neither the database nor a copy of it opens a
 * shared page. So an address is shown once; who loses it revokes the page and shares another.
 */
function hashToken(token: string): string {
  return createHash("sha256").update(`share ${token}`).digest("hex");
}

/** A token has 192 bits, in characters that an address takes as they are. */
const tokenBytes = 24;

/** Shares what a scope says, and answers the token of its address, which is kept nowhere. */
export async function createShare(
  { tx, personId, at }: PersonWrite,
  scope: ShareScope,
  expiresAt: Date | null,
): Promise<string> {
  await lockPerson(tx, personId);
  if ((await tx.share.count({ where: { personId, ...standingAt(at) } })) >= limits.shares) {
    throw new Refusal("limit", `There is room for ${limits.shares} shared pages.`);
  }
  const token = randomBytes(tokenBytes).toString("base64url");
  await tx.share.create({
    data: { tokenHash: hashToken(token), personId, scope: toJson(scope), createdAt: at, expiresAt },
  });
  return token;
}

/** The pages that a person shares now, the newest first. */
export async function getShares(database: Database, personId: string, now: Date): Promise<Share[]> {
  const rows = await database.read.share.findMany({
    where: { personId, ...standingAt(now) },
    orderBy: [{ createdAt: "desc" }, { tokenHash: "asc" }],
  });
  return rows.map(({ tokenHash, scope, createdAt, expiresAt }) => ({
    id: tokenHash,
    scope: shareScope.parse(scope),
    createdAt: createdAt.toISOString(),
    expiresAt: expiresAt?.toISOString() ?? null,
  }));
}

/** Ends one of a person's own shared pages at once; of other people's, nothing is known. */
export async function revokeShare({ tx, personId, at }: PersonWrite, id: string): Promise<void> {
  const where = { tokenHash: id, personId, ...standingAt(at) };
  const { count } = await tx.share.updateMany({ where, data: { revokedAt: at } });
  if (count === 0) throw new Refusal("unknown", "There is no such shared page.");
}

/**
 * What an address shows, and whose it is; null for one that is revoked, has expired or never was: the three
 * take the same question to the database, so that nobody can tell them apart.
 */
export async function findShare(
  database: Database,
  token: string,
  now: Date,
): Promise<{ personId: string; scope: ShareScope } | null> {
  const where = { tokenHash: hashToken(token), ...standingAt(now) };
  const row = await database.read.share.findFirst({ where });
  return row && { personId: row.personId, scope: shareScope.parse(row.scope) };
}

function standingAt(now: Date) {
  return { revokedAt: null, OR: [{ expiresAt: null }, { expiresAt: { gt: now } }] };
}

import { randomBytes } from "node:crypto";
import { limits } from "@/domain/person";
import { Refusal } from "@/domain/refusal";
import { type Token, type TokenScope, tokenScopes } from "@/domain/token";
import type { Database } from "../database";
import { hashKey } from "./identity";
import { lockPerson, type PersonWrite } from "./write";

/** A token says what it is: programs that look for secrets in files find it, and so do people. */
const prefix = "archway_";
const tokenBytes = 24;

/** What an API token is to be: its name, what it is good for, and until when. */
interface NewToken {
  name: string;
  scope: TokenScope;
  expiresAt: Date | null;
}

/** Makes an API token, and answers it; it is kept nowhere but as a hash. Those that are over make room. */
export async function createToken({ tx, personId, at }: PersonWrite, wanted: NewToken): Promise<string> {
  await lockPerson(tx, personId);
  const { name, scope, expiresAt } = wanted;
  const kind = { in: [...tokenScopes] };
  await tx.personKey.deleteMany({ where: { personId, kind, expiresAt: { lte: at } } });
  if ((await tx.personKey.count({ where: { personId, kind } })) >= limits.tokens) {
    throw new Refusal("limit", `There is room for ${limits.tokens} tokens.`);
  }
  const token = prefix + randomBytes(tokenBytes).toString("base64url");
  const row = { hash: hashKey(token), personId, kind: scope, label: name, createdAt: at, expiresAt };
  await tx.personKey.create({ data: row });
  return token;
}

/** The tokens of a person that are good now, the newest first. */
export async function getTokens(database: Database, personId: string, now: Date): Promise<Token[]> {
  const rows = await database.read.personKey.findMany({
    where: { personId, OR: [{ expiresAt: null }, { expiresAt: { gt: now } }] },
    orderBy: [{ createdAt: "desc" }, { hash: "asc" }],
  });
  return rows.flatMap(({ hash, kind, label, createdAt, expiresAt, usedOn }) => {
    const scope = scopeOf(kind);
    if (scope === null) return [];
    const times = { createdAt: createdAt.toISOString(), expiresAt: expiresAt?.toISOString() ?? null };
    return [{ id: hash, name: label ?? "", scope, ...times, usedOn }];
  });
}

/** Ends one of a person's own tokens at once; of other people's, nothing is known. */
export async function revokeToken({ tx, personId }: PersonWrite, id: string): Promise<void> {
  const where = { hash: id, personId, kind: { in: [...tokenScopes] } };
  const { count } = await tx.personKey.deleteMany({ where });
  if (count === 0) throw new Refusal("unknown", "There is no such token.");
}

/**
 * Whose token this is and what it is good for; null for one that was revoked, has expired or never was. It is
 * looked up by its hash, so the time that takes tells nothing of the tokens there are. The day is noted.
 */
export async function acceptToken(
  database: Database,
  token: string,
  now: Date,
): Promise<{ personId: string; scope: TokenScope } | null> {
  const hash = hashKey(token);
  const row = await database.read.personKey.findUnique({ where: { hash } });
  const scope = scopeOf(row?.kind);
  if (row === null || scope === null || (row.expiresAt !== null && row.expiresAt <= now)) return null;
  const usedOn = now.toISOString().slice(0, 10);
  if (row.usedOn !== usedOn) {
    await database.write((tx) => tx.personKey.updateMany({ where: { hash }, data: { usedOn } }));
  }
  return { personId: row.personId, scope };
}

function scopeOf(kind: string | undefined): TokenScope | null {
  return tokenScopes.find((scope) => scope === kind) ?? null;
}

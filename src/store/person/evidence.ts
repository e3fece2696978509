import { createHash, randomUUID } from "node:crypto";
import { writeCanonical } from "@/domain/canonical";
import type { ChangeOf, RecordedOf } from "@/domain/change";
import { type Evidence, type EvidenceBody, limits } from "@/domain/person";
import { Refusal } from "@/domain/refusal";
import type { Transaction } from "../database";
import { fromColumn } from "../trusted";
import type { PersonWrite } from "./write";

/** What a person enters of a piece of evidence. */
export type EvidenceEntry = Omit<EvidenceBody, "addedAt">;

/** A new piece of evidence. Its id comes from that of the write, so that a repeated write names the same. */
export function addEvidence(write: PersonWrite, skill: string, entry: EvidenceEntry): ChangeOf<"evidence"> {
  const digest = createHash("sha256")
    .update(`${write.personId} ${write.writeId ?? randomUUID()}`)
    .digest("hex");
  const addedAt = write.at.toISOString();
  return { what: "evidence", skill, item: digest.slice(0, 32), to: { ...entry, addedAt } };
}

/** One's own piece of evidence with other words, or null to take it away; of other people's, nothing is known. */
export async function editEvidence(
  { tx, personId }: PersonWrite,
  id: string,
  entry: EvidenceEntry | null,
): Promise<ChangeOf<"evidence">> {
  const row = await tx.evidence.findUnique({ where: { personId_id: { personId, id } } });
  if (!row) throw new Refusal("unknown", "There is no such piece of evidence.");
  const to = entry && { ...entry, addedAt: row.createdAt.toISOString() };
  return { what: "evidence", skill: row.skillId, item: id, to };
}

export async function putEvidence(
  tx: Transaction,
  personId: string,
  { what, skill, item: id, to }: ChangeOf<"evidence">,
): Promise<RecordedOf<"evidence"> | null> {
  const where = { personId_id: { personId, id } };
  const row = await tx.evidence.findUnique({ where });
  const before = row && bodyOf(row);
  if (writeCanonical(before) === writeCanonical(to)) return null;
  if (to === null) await tx.evidence.delete({ where });
  else {
    if (!row) await requireRoom(tx, personId, skill);
    const { addedAt, ...entry } = to;
    const create = { ...entry, id, personId, skillId: skill, createdAt: new Date(addedAt) };
    await tx.evidence.upsert({ where, create, update: entry });
  }
  return { what, skill, item: id, before, after: to };
}

async function requireRoom(tx: Transaction, personId: string, skillId: string): Promise<void> {
  const most = limits.evidenceOfSkill;
  if ((await tx.evidence.count({ where: { personId, skillId } })) < most) return;
  throw new Refusal("limit", `A skill takes at most ${most} pieces of evidence.`);
}

interface EvidenceRow {
  id: string;
  skillId: string;
  text: string;
  url: string | null;
  date: string | null;
  level: number | null;
  createdAt: Date;
}

export function evidenceOf(row: EvidenceRow): Evidence {
  return { id: row.id, skill: row.skillId, ...bodyOf(row) };
}

function bodyOf({ text, url, date, level, createdAt }: EvidenceRow): EvidenceBody {
  const shown = level === null ? null : fromColumn<NonNullable<EvidenceBody["level"]>>(level);
  return { text, url, date, level: shown, addedAt: createdAt.toISOString() };
}

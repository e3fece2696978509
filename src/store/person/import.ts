import { randomUUID } from "node:crypto";
import {
  type Archive,
  findEffect,
  type ImportEffect,
  type ImportMode,
  mergeArchives,
} from "@/domain/archive";
import type { Catalogue } from "@/domain/catalogue";
import { findFullest, limits, type Person } from "@/domain/person";
import { Refusal } from "@/domain/refusal";
import { readArchive, writeArchive } from "./archive";
import { claimWrite, type PersonWrite } from "./write";

/** Brings an archive in, all or nothing, and tells what that changed. */
export async function importArchive(
  write: PersonWrite,
  brought: Archive,
  mode: ImportMode,
  catalogue: Catalogue,
): Promise<ImportEffect> {
  const isFirst = await claimWrite(write);
  const own = await readArchive(write.tx, write.personId);
  const result = weighImport(own, brought, mode, catalogue, write.at);
  if (isFirst) await writeArchive(write.tx, write.personId, result);
  return findEffect(own, result, brought.person, catalogue.skills);
}

/** Tells what an import would change, and changes nothing. */
export function previewImport(
  own: Archive,
  brought: Archive,
  mode: ImportMode,
  catalogue: Catalogue,
  at: Date,
): ImportEffect {
  const result = weighImport(own, brought, mode, catalogue, at);
  return findEffect(own, result, brought.person, catalogue.skills);
}

function weighImport(
  own: Archive,
  brought: Archive,
  mode: ImportMode,
  { renames }: Catalogue,
  at: Date,
): Archive {
  if (mode === "replace") return brought;
  const mark = { cause: "import", at: at.toISOString(), makeId: randomUUID } as const;
  const result = mergeArchives(own, brought, mark, renames.skill);
  requireRoom(result.person);
  return result;
}

/** What one may enter at most is true of two people's data together, too. */
function requireRoom({ goals, notes, evidence }: Person): void {
  if (goals.length > limits.goals) {
    throw new Refusal(
      "limit",
      `Together these are ${goals.length} goals; there is room for ${limits.goals}.`,
    );
  }
  const longest = notes.find(({ text }) => text.length > 10 * limits.note);
  if (longest) throw new Refusal("limit", `The notes on ${longest.skill} are too long together.`);
  const { skill, count } = findFullest(evidence);
  const most = limits.evidenceOfSkill;
  if (count > most) {
    throw new Refusal(
      "limit",
      `Together these are ${count} pieces of evidence for ${skill}, of at most ${most}.`,
    );
  }
}

import type { Archive } from "./archive";
import { writeCanonical } from "./canonical";
import { compareIds } from "./graph";

/** The version of the format; raised when a file could no longer be read as before. */
export const exportVersion = 1;

/** Where the format is described, as the file says itself. */
const exportSchemaPath = "/api/v1/me/export.schema.json";

/**
 * Everything a person holds, as JSON that an import takes. Invariant: equal archives give equal bytes; every
 * list has an order of its own, and so have the keys.
 */
export function writeExport({ person, history }: Archive): string {
  const { since, hoursPerWeek, planStart, goals, levels, choices, notes, evidence, finished } = person;
  const parts = {
    $schema: exportSchemaPath,
    archway: { export: exportVersion },
    since,
    hoursPerWeek,
    planStart,
    goals,
    levels: Object.fromEntries(levels),
    choices: Object.fromEntries(choices),
    notes: [...notes].sort((a, b) => compareIds(a.skill, b.skill)),
    evidence: [...evidence].sort((a, b) => compareIds(a.skill, b.skill) || compareIds(a.id, b.id)),
    finished: [...finished].sort((a, b) => compareIds(a.skill, b.skill) || compareIds(a.url, b.url)),
    history,
  };
  const lines = Object.entries(parts).map(([name, value]) => {
    const json = writeCanonical(value, 2).replaceAll("\n", "\n  ");
    return `  ${JSON.stringify(name)}: ${json}`;
  });
  return `{\n${lines.join(",\n")}\n}\n`;
}

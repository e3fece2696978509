import { z } from "zod";
import type { Archive } from "@/domain/archive";
import { exportVersion } from "@/domain/export";
import { renamePerson } from "@/domain/merge-people";
import { findFullest, limits } from "@/domain/person";
import type { Renames } from "@/domain/progress";
import {
  choice,
  day,
  evidenceBody,
  hoursPerWeek as hours,
  id,
  instant,
  key,
  keptNote,
  level,
  link,
  pastChangeSchema,
} from "./schema";

const evidenceList = z
  .array(z.strictObject({ id: key, skill: id, ...evidenceBody.shape }))
  .refine((rows) => isOnceEach(rows.map((row) => row.id)), "two pieces have the same id")
  .refine(
    (rows) => findFullest(rows).count <= limits.evidenceOfSkill,
    `takes at most ${limits.evidenceOfSkill} pieces for each skill`,
  );

/** What an export holds. All parts but the version may be missing, so that a file can be written by hand. */
export const exportFile = z.strictObject({
  $schema: z.string().optional(),
  archway: z.strictObject({ export: z.literal(exportVersion) }),
  since: instant.nullable().default(null),
  hoursPerWeek: hours.nullable().default(null),
  planStart: day.nullable().default(null),
  goals: z
    .array(id)
    .max(limits.goals, `takes at most ${limits.goals} goals`)
    .refine(isOnceEach, "a goal is there twice")
    .default([]),
  levels: z.record(id, level).default({}),
  choices: z.record(id, choice).default({}),
  notes: z
    .array(z.strictObject({ skill: id, text: keptNote, changedAt: instant }))
    .refine((rows) => isOnceEach(rows.map((row) => row.skill)), "a skill has two notes")
    .default([]),
  evidence: evidenceList.default([]),
  finished: z
    .array(z.strictObject({ skill: id, url: link, finishedAt: instant }))
    .refine(
      (rows) => isOnceEach(rows.map(({ skill, url }) => `${skill} ${url}`)),
      "a resource is there twice",
    )
    .default([]),
  history: z
    .array(pastChangeSchema)
    .refine((rows) => isOnceEach(rows.map((row) => row.id)), "two entries have the same id")
    .default([]),
});

function isOnceEach(items: readonly string[]): boolean {
  return new Set(items).size === items.length;
}

const fileVersion = z.looseObject(
  { archway: z.looseObject({ export: z.int().min(1) }, "is missing: this is not an export of Archway") },
  "holds no object: this is not an export of Archway",
);

/** What is wrong with a file, and where. */
export interface FileProblem {
  path: PropertyKey[];
  message: string;
}

/** Reads the text of an export, or tells every problem. Ids of skills and roles become the present ones. */
export function readArchiveFile(
  text: string,
  renames: { skill: Renames; role: Renames },
): { archive: Archive } | { problems: FileProblem[] } {
  let input: unknown;
  try {
    // Some editors write a mark of the encoding in front, which is no part of the JSON.
    input = JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch {
    return { problems: [{ path: [], message: "is not JSON" }] };
  }
  const version = fileVersion.safeParse(input);
  if (!version.success) return { problems: version.error.issues };
  const stated = version.data.archway.export;
  if (stated > exportVersion) {
    const message = `is ${stated}: the file is from a newer version of Archway; this one reads up to ${exportVersion}`;
    return { problems: [{ path: ["archway", "export"], message }] };
  }
  const file = exportFile.safeParse(input);
  return file.success ? { archive: archiveOf(file.data, renames) } : { problems: file.error.issues };
}

function archiveOf(file: z.output<typeof exportFile>, renames: { skill: Renames; role: Renames }): Archive {
  const { since, goals, levels, choices, notes, evidence, finished, hoursPerWeek, planStart, history } = file;
  const person = {
    ...{ since, goals, notes, evidence, finished, hoursPerWeek, planStart },
    levels: new Map(Object.entries(levels).filter(([, each]) => each > 0)),
    choices: new Map(Object.entries(choices)),
  };
  return { person: renamePerson(person, renames), history };
}

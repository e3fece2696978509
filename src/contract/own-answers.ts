import { z } from "zod";
import { choice, evidenceBody, level } from "@/store/person/schema";
import { exportFile } from "@/store/person/file";
import { id } from "./entry-schemas";

const goals = z.array(id).describe("In the order of preference.");
const pace = { hoursPerWeek: z.number().nullable(), planStart: z.iso.date().nullable() };
const rise = z.object({ skill: id, from: level, to: level });
const reached = z.object({ skill: id, level });

const event = z
  .looseObject({
    id: z.string(),
    group: z.string().describe("Events of one group were made together, and are undone together."),
    what: z.string(),
    cause: z.enum(["page", "api", "import", "publish"]),
    at: z.iso.datetime(),
    undoes: z.string().nullable(),
    before: z.unknown(),
    after: z.unknown(),
  })
  .describe("A change, with what it is about and what was there before and after.");

const evidence = z.object({ id: z.string(), skill: id, ...evidenceBody.shape });

/** The same in part, as other programs take it: see https://jsonresume.org/schema. */
const jsonResume = z.looseObject({
  $schema: z.string(),
  skills: z.array(z.looseObject({ name: z.string() })),
});

/** What somebody is answered about their own data. */
export const ownAnswers = {
  Profile: z.object({ levels: z.record(id, level), choices: z.record(id, choice), goals, ...pace }),
  SetLevel: z.object({
    skill: id,
    level,
    implied: z.array(reached).describe("What the level usually comes with and is not set."),
  }),
  TakenLevel: reached,
  SetLevels: z.object({ levels: z.record(id, level) }),
  SetChoice: z.object({ skill: id, choice: choice.nullable() }),
  SetNote: z.object({ skill: id, text: z.string() }),
  Evidence: evidence,
  TakenEvidence: z.object({ id: z.string(), skill: id }),
  SetResource: z.object({ skill: id, url: z.string(), finished: z.boolean() }),
  Goals: z.object({ goals }),
  Pace: z.object(pace).partial(),
  History: z.object({
    events: z.array(event.extend({ undone: z.boolean() })),
    next: z.string().nullable().describe("The `before` of the next page; null on the last."),
  }),
  Undone: z.object({ events: z.array(event) }),
  ImportEffect: z.object({
    mode: z.enum(["merge", "replace"]),
    preview: z.boolean(),
    levels: z.object({
      added: z.array(reached),
      raised: z.array(rise),
      lowered: z.array(rise),
      kept: z.array(reached),
    }),
    others: z
      .record(z.string(), z.int())
      .describe("How many of each other kind are added, changed or removed."),
    unknownSkills: z.array(id),
  }),
  Export: z.union([exportFile, jsonResume]),
  ExportSchema: z.looseObject({}).describe("What an export holds, as JSON Schema."),
};

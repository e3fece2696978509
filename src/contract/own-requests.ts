import { z } from "zod";
import { importModes } from "@/domain/archive";
import { choice, evidenceEntry, id, key, level, link, note, place } from "@/store/person/schema";

/* What the calls about one's own data take, apart from what their addresses name. */

export const levelBody = z.strictObject({ level });
export const levelsBody = z.strictObject({ levels: z.record(z.string(), level) });
export const choiceBody = z.strictObject({ choice: choice.nullable() });
export const noteBody = z.strictObject({ text: note });
export const addedEvidence = evidenceEntry.extend({ skill: id });
export const resourceBody = z.strictObject({ url: link, finished: z.boolean() });
export const goalBody = z.strictObject({
  place: place.optional().describe("0 in front; without it, a new goal comes last."),
});
export const undoBody = z.strictObject({
  event: key.optional().describe("The id of an event; without it, the last change is taken back."),
});

export const historyQuery = z.strictObject({
  before: key.optional().describe("The `next` of the page before."),
});

const exportFormats = ["json", "markdown", "csv", "json-resume"] as const;
export const exportQuery = z.strictObject({
  format: z
    .enum(exportFormats, `takes ${exportFormats.join(", ")}`)
    .default("json")
    .describe("JSON is complete and can be brought in again; the others are in part."),
});

export const importQuery = z.strictObject({
  mode: z
    .enum(importModes, `takes ${importModes.join(" or ")}`)
    .describe("Merge keeps what is there and adds; replace makes everything exactly the file."),
  preview: z
    .enum(["0", "1"], "takes 1 to see what would change")
    .default("0")
    .describe("With 1, only tells what would change."),
});

import { z } from "zod";
import { causes, type Change } from "@/domain/change";
import { passkeyLimits } from "@/domain/passkey";
import { choices, limits } from "@/domain/person";

/*
 * What may be entered about a person, wherever it comes from: a form, the HTTP interface, an import. The
 * JSON Schema of an export is made from this, too.
 */

/** Characters that a database refuses, or gives back as others: NUL, and halves of a pair. */
const unkeepable = /[\0\p{Cs}]/u;

function text(longest: number) {
  const sentence = `takes at most ${longest.toLocaleString("en-GB")} characters`;
  return z
    .string()
    .max(longest, sentence)
    .refine((value) => !unkeepable.test(value), "has a character that cannot be kept");
}

export const id = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "takes an id of lower-case letters, digits and hyphens")
  .max(100);
export const key = text(200).min(1);
export const day = z.iso
  .date("takes a day, YYYY-MM-DD")
  .refine((value) => value >= "1900", "takes a day from 1900 on");
export const instant = z.iso
  .datetime("takes a time in UTC, like 2026-11-21T08:00:00.000Z")
  .refine((value) => value >= "1970", "takes a time from 1970 on")
  // One spelling for each time, so that equal ones are equal as text.
  .transform((value) => new Date(value).toISOString());

export const level = z.literal([0, 1, 2, 3, 4], "a level is a whole number from 0 to 4");
export const choice = z.enum(choices, `a choice is ${choices.join(" or ")}`);
export const note = text(limits.note);
/** Notes that were joined, as two devices or two skills became one, may be longer. */
export const keptNote = text(10 * limits.note);
export const evidenceText = text(limits.evidence).min(1, "takes a few words");
export const link = z
  .string()
  .max(limits.url, `takes at most ${limits.url.toLocaleString("en-GB")} characters`)
  .regex(/^(https?:\/\/|mailto:)[^\s\0]+$/, "takes an address that begins with https://, http:// or mailto:")
  .refine((value) => URL.canParse(value) && !unkeepable.test(value), "is not an address");
export const evidenceLevel = z.literal([1, 2, 3, 4], "takes a level from 1 to 4");
export const hoursPerWeek = z
  .number()
  .min(1, "takes from 1 to 112 hours")
  .max(112, "takes from 1 to 112 hours");

export const evidenceBody = z.strictObject({
  text: evidenceText,
  url: link.nullable(),
  date: day.nullable(),
  level: evidenceLevel.nullable(),
  addedAt: instant,
});

/** What a person enters of a piece of evidence; what is left out is not there. */
export const evidenceEntry = z.strictObject({
  text: evidenceText,
  url: link.nullable().default(null),
  date: day.nullable().default(null),
  level: evidenceLevel.nullable().default(null),
});

/** How fast a person goes and from when on; what is left out stays as it is. */
export const paceEntry = z.strictObject({
  hoursPerWeek: hoursPerWeek.nullable().optional(),
  planStart: day.nullable().optional(),
});

/** Where a goal is to stand, 0 in front. */
export const place = z.int("takes a whole number").min(0).max(10_000);

/** A name of one line. */
function name(longest: number) {
  return text(longest)
    .trim()
    .regex(/^[^\n\r]+$/, "takes a name to show");
}

export const tokenName = name(limits.tokenName);
export const passkeyName = name(passkeyLimits.name);

/** What a shared page shows. */
export const shareScope = z.strictObject({
  name: name(limits.shareName),
  levels: z.boolean(),
  evidence: z.boolean(),
  goals: z.union([z.literal("all"), z.array(id).max(limits.goals)]),
});

/** For what is asked for by its address alone. */
export const noBody = z.strictObject({});

const mark = {
  id: key,
  group: key,
  cause: z.enum(causes),
  at: instant,
  undoes: key.nullable(),
};

/** An event whose values, before and after, are of one kind. */
function pastChange<
  W extends Change["what"] | "renamed",
  P extends z.core.$ZodLooseShape,
  V extends z.ZodType,
>(what: W, about: P, value: V) {
  return z.strictObject({ ...mark, what: z.literal(what), ...about, before: value, after: value });
}

/** An entry of a person's history. */
export const pastChangeSchema = z.discriminatedUnion("what", [
  pastChange("level", { skill: id }, level),
  pastChange("choice", { skill: id }, choice.nullable()),
  pastChange("note", { skill: id }, keptNote.nullable()),
  pastChange("evidence", { skill: id, item: key }, evidenceBody.nullable()),
  pastChange("resource", { skill: id, item: link }, instant.nullable()),
  pastChange("goal", { role: id }, place.nullable()),
  pastChange("hoursPerWeek", {}, hoursPerWeek.nullable()),
  pastChange("planStart", {}, day.nullable()),
  pastChange("renamed", { skill: id }, id),
]);

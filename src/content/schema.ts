import { z } from "zod";
import { isDay } from "@/domain/calendar";
import { families, seniorities } from "@/domain/content";

/* The front matter of every kind of file. The comments are the reference for editors. */

const text = z.string("takes text").trim().min(1, "is empty");
const list = z.array(text, "takes a list, like [one, two]").default([]);
const dayMessage = "takes a day that exists, written YYYY-MM-DD";
const day = z.string(dayMessage).refine(isDay, dayMessage);
const years = z.number("takes a number of years").nonnegative("takes a number of years");
const codesMessage = "takes keys of its own, indented below it";
const id = text.regex(
  /^[a-z0-9]+(?:-[a-z0-9]+)*$/,
  "takes ids: lower-case letters, digits and single hyphens",
);
const address = z.url({ protocol: /^https?$/, error: "takes an http: or https: address" });

/** What every file has. */
export const commonKeys = z.strictObject({
  /** The name that people see. Required. */
  title: text,
  /** The day a person last checked the file against its sources, YYYY-MM-DD. Required. */
  reviewed: day,
  /** Earlier ids (file names without .md). They redirect, and people's progress follows them. */
  formerly: z.array(id, "takes a list of earlier ids").default([]),
});

export const roleKeys = commonKeys.extend({
  /** architecture, engineering, data, research or leadership. Required. */
  family: z.enum(families),
  /** entry, mid, senior, lead or executive: where most people in the role stand. Required. */
  seniority: z.enum(seniorities),
  /** Other names for the same role, which search finds. */
  aliases: list,
  /** Years of work that people usually bring, [least, most]. */
  experience: z
    .tuple([years, years], "takes two numbers, like [3, 8]")
    .refine(([min, max]) => min <= max, "takes the smaller number first")
    .optional(),
  /** The nearest occupations of public classifications. */
  codes: z
    .strictObject(
      {
        /** O*NET-SOC code, NN-NNNN.NN. */
        onet: text.regex(/^\d{2}-\d{4}\.\d{2}$/, "takes an O*NET code, NN-NNNN.NN").optional(),
        /** Address of an ESCO occupation. */
        esco: address.optional(),
      },
      codesMessage,
    )
    .optional(),
});

export const skillKeys = commonKeys.extend({
  /** Other names for the same skill, which search finds. */
  aliases: list,
  /** technical, human or domain. Required. */
  kind: z.enum(["technical", "human", "domain"]),
  codes: z
    .strictObject(
      {
        /** Address of an ESCO skill; left out where ESCO has no concept that means the same. */
        esco: address.optional(),
      },
      codesMessage,
    )
    .optional(),
});

export const certificationKeys = commonKeys.extend({
  /** Who examines. Required. */
  issuer: text,
  /** The issuer's own page. */
  url: address.optional(),
  /** The exam code. */
  code: text.optional(),
  /** Number and currency, like 165 USD. */
  cost: text.regex(/^\d+(\.\d+)? [A-Z]{3}$/, 'takes a number and a currency, like "165 USD"').optional(),
  /** How long it lasts, like 3 years. */
  validity: text.optional(),
  /** active or retired. Required. */
  status: z.enum(["active", "retired"]),
  /** The day from which it can no longer be taken; only where status is retired. */
  "retired-on": day.optional(),
});

export const sourceKeys = commonKeys.extend({
  /** Who stands behind it. Required. */
  publisher: text,
  /** Where it can be read. */
  url: address.optional(),
  /** The day, or only the year, it appeared. */
  published: z
    .union([z.int().min(1900).max(2100), day, text.regex(/^\d{4}(-\d{2})?$/)], "takes a day or a year")
    .transform(String)
    .optional(),
  /** statistics, dataset, survey, article or standard. Required. */
  kind: z.enum(["statistics", "dataset", "survey", "article", "standard"]),
  /** The terms on which its figures may be used. */
  licence: text.optional(),
});

import { z } from "zod";
import {
  choice,
  day,
  evidenceLevel,
  evidenceText,
  hoursPerWeek,
  id,
  level,
  link,
  place,
} from "@/store/person/schema";

/* What people enter in forms: everything comes as text, and an empty field means "none". */

/** A whole number in text. */
const digits = z
  .string()
  .regex(/^\d{1,5}$/)
  .transform(Number);

function orNone<T>(value: z.ZodType<T, string>) {
  return z.union([z.literal("").transform(() => null), value]);
}

const levelField = digits.pipe(level);
export const choiceField = orNone(z.string().pipe(choice));
export const placeField = digits.pipe(place);

/** Hours as people write them, with a comma as well. */
export const hoursField = orNone(
  z
    .string()
    .regex(/^\d{1,3}([.,]\d{1,2})?$/)
    .transform((text) => Number(text.replace(",", ".")))
    .pipe(hoursPerWeek),
);
export const dayField = orNone(z.string().pipe(day));

const dayLength = 24 * 60 * 60 * 1000;

/** When something is over that is good for so many days, chosen from a list; empty is never. */
export function daysFromNow(days: string, now: Date): Date | null {
  return days === "" ? null : new Date(now.getTime() + Number(days) * dayLength);
}

/** The fields of a piece of evidence. */
export const evidenceFields = {
  text: z.string().trim().pipe(evidenceText),
  url: orNone(z.string().trim().pipe(link)).default(null),
  date: dayField.default(null),
  level: orNone(digits.pipe(evidenceLevel)).default(null),
};

/** One or several skills with a level each, as "python:2"; an empty one says nothing. */
export const skillLevelFields = z
  .union([z.string().transform((each) => [each]), z.array(z.string())])
  .transform((texts) =>
    texts
      .filter((text) => text !== "")
      .map((text) => {
        const [skill, ...rest] = text.split(":");
        return { skill, level: rest.join(":") };
      }),
  )
  .pipe(z.array(z.object({ skill: id, level: levelField })).max(1000));

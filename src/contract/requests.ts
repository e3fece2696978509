import { z } from "zod";
import { isDay } from "@/domain/calendar";
import { longestQuery } from "@/domain/finding";
import { isLevel } from "@/domain/level";

/* What the calls of the interfaces for programs take; whatever is not listed is refused. */

const id = z.string().max(100);
const level = z.number().refine(isLevel, "a level is a whole number from 0 to 4");
const levels = z.record(id, level).default({});
const count = "takes a whole number from 1 to 100";

/** `GET /api/v1/search` */
export const searchRequest = z.strictObject({
  q: z
    .string("takes what to look for")
    .trim()
    .min(1, "takes what to look for")
    .max(longestQuery, `takes at most ${longestQuery} characters`),
  limit: z.coerce.number(count).int(count).min(1, count).max(100, count).default(20),
});

/** `POST /api/v1/plan` */
export const planRequest = z
  .strictObject({
    roles: z.array(id).min(1, "takes at least one role").max(200),
    levels,
    hoursPerWeek: z.number().min(1).max(112).optional(),
    start: z.string().refine(isDay, "takes a day, YYYY-MM-DD").optional(),
    optional: z.boolean().default(false),
  })
  .refine(({ hoursPerWeek, start }) => (hoursPerWeek === undefined) === (start === undefined), {
    path: ["hoursPerWeek"],
    message: "goes with start: give both for dates, or neither",
  });

/** `GET /api/v1/compare` */
export const compareRequest = z.strictObject({
  roles: z
    .string("takes two to four roles, separated by commas")
    .max(500)
    .transform((ids) => ids.split(",").map((each) => each.trim())),
});

/** `GET /api/v1/moves` */
export const movesRequest = z.strictObject({ from: z.string("takes the role to go from").max(100) });

/** `POST /api/v1/ways` */
export const waysRequest = z.strictObject({ role: id, levels });

/** `POST /api/v1/prospects` */
export const prospectsRequest = z.strictObject({
  levels,
  pay: z
    .strictObject({
      where: z.string().max(100),
      basis: z.enum(["base", "total"]),
      currency: z.string().max(100),
    })
    .optional(),
});

import { z } from "zod";
import { isDay } from "@/domain/calendar";
import { findingKinds, longestQuery } from "@/domain/finding";
import { level } from "@/store/person/schema";

/* What the calls of the interfaces for programs take; whatever is not listed is refused. */

const id = z.string().max(100);
const role = id.describe("The id of a role; an earlier one counts, too.");
const skill = id.describe("The id of a skill; an earlier one counts, too.");
const levels = z
  .record(id, level)
  .default({})
  .describe("A level for each skill, 0 none to 4 expert; what is left out is 0.");
const count = "takes a whole number from 1 to 100";

/** What is asked for by its address alone. */
export const noRequest = z.strictObject({});

/** `GET /api/v1/roles/{role}`, `/skills/{skill}`, `/roles/{role}/skills/{skill}`, `/certifications/{certification}` and `/starts/{start}` */
export const roleRequest = z.strictObject({ role });
export const skillRequest = z.strictObject({ skill });
export const requirementRequest = z.strictObject({ role, skill });
export const certificationRequest = z.strictObject({ certification: id });
export const startRequest = z.strictObject({ start: id });

/** `GET /api/v1/search` */
export const searchRequest = z.strictObject({
  q: z
    .string("takes what to look for")
    .trim()
    .min(1, "takes what to look for")
    .max(longestQuery, `takes at most ${longestQuery} characters`)
    .describe("What to look for; mistyped words are found, too."),
  limit: z.coerce
    .number(count)
    .int(count)
    .min(1, count)
    .max(100, count)
    .default(20)
    .describe("At most so many."),
  kind: z
    .enum(findingKinds, `takes ${findingKinds.join(", ")}`)
    .optional()
    .describe("Only findings of this kind."),
});

/** `POST /api/v1/plan` */
export const planRequest = z
  .strictObject({
    roles: z.array(role).min(1, "takes at least one role").max(200).describe("One or more roles, by id."),
    levels,
    hoursPerWeek: z.number().min(1).max(112).optional().describe("With a start, the steps have dates."),
    start: z.string().refine(isDay, "takes a day, YYYY-MM-DD").optional().describe("A day, YYYY-MM-DD."),
    optional: z.boolean().default(false).describe("Whether optional requirements count, too."),
  })
  .refine(({ hoursPerWeek, start }) => (hoursPerWeek === undefined) === (start === undefined), {
    path: ["hoursPerWeek"],
    message: "goes with start: give both for dates, or neither",
  });

const from = id
  .optional()
  .describe("The id of a starting point, whose levels are taken as well; an earlier one counts, too.");

/** `GET /api/v1/compare` */
export const compareRequest = z.strictObject({
  roles: z
    .string("takes two to four roles, separated by commas")
    .max(500)
    .describe("Two to four roles, separated by commas.")
    .transform((ids) => ids.split(",").map((each) => each.trim())),
  from,
});

/** `POST /api/v1/compare` */
export const compareFromRequest = z.strictObject({
  roles: z.array(role).min(2).max(4).describe("Two to four roles, by id."),
  levels,
  from,
  skipped: z.array(skill).default([]).describe("Skills that are left out of the hours and the readiness."),
});

/** `GET /api/v1/moves` */
export const movesRequest = z.strictObject({
  from: z.string("takes the role to go from").max(100).describe("The role to go from."),
});

/** `GET /api/v1/moves/{from}/{to}` */
export const moveRequest = movesRequest.extend({ to: id.describe("The role to go to.") });

/** `POST /api/v1/ways` */
export const waysRequest = z.strictObject({ role, levels });

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

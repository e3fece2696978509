import { z } from "zod";
import { isDay } from "@/domain/calendar";
import { isLevel } from "@/domain/level";

const id = z.string().max(100);

/** The body of `POST /api/v1/plan`. */
export const planRequest = z
  .strictObject({
    roles: z.array(id).min(1, "takes at least one role").max(200),
    levels: z.record(id, z.number().refine(isLevel, "a level is a whole number from 0 to 4")).default({}),
    hoursPerWeek: z.number().min(1).max(112).optional(),
    start: z.string().refine(isDay, "takes a day, YYYY-MM-DD").optional(),
    optional: z.boolean().default(false),
  })
  .refine(({ hoursPerWeek, start }) => (hoursPerWeek === undefined) === (start === undefined), {
    path: ["hoursPerWeek"],
    message: "goes with start: give both for dates, or neither",
  });

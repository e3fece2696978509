import { z } from "zod";
import { longestQuery } from "@/domain/finding";

const count = "takes a whole number from 1 to 100";

/** What follows the question mark of `GET /api/v1/search`. */
export const searchRequest = z.strictObject({
  q: z
    .string("takes what to look for")
    .trim()
    .min(1, "takes what to look for")
    .max(longestQuery, `takes at most ${longestQuery} characters`),
  limit: z.coerce.number(count).int(count).min(1, count).max(100, count).default(20),
});

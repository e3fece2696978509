import { z } from "zod";
import { importances } from "@/domain/content";

/* What the tools answer as data that the HTTP interface does not, for clients that check it. */

const level = z.number().int().min(0).max(4);

export const requirementAnswer = z.object({
  role: z.string(),
  skill: z.string(),
  asked: z.object({ level, importance: z.enum(importances), why: z.string() }).nullable(),
  level,
  hours: z.number(),
  levels: z.array(z.object({ level, youCan: z.string(), hours: z.number() })),
  neededBy: z.array(z.string()),
  needs: z.array(z.object({ skill: z.string(), level })),
  sources: z.array(
    z.object({
      source: z.string(),
      title: z.string(),
      publisher: z.string(),
      published: z.string().nullable(),
      url: z.string().nullable(),
      where: z.string(),
    }),
  ),
});

export const ownAnswer = z.object({
  levels: z.record(z.string(), level),
  goals: z.array(z.object({ role: z.string(), readiness: z.number().int() })),
});

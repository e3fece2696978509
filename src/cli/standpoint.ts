import { readFileSync } from "node:fs";
import { z } from "zod";
import { requireStart } from "@/contract/names";
import type { Catalogue } from "@/domain/catalogue";
import type { Profile } from "@/domain/graph";
import { isLevel } from "@/domain/level";
import { raiseLevels } from "@/domain/progress";
import { WrongUse } from "./usage";

/* Where somebody stands, as the command line is told: a starting point, a file of levels, or both. */

/** The options that say so. */
export const standpointOptions = { from: { type: "string" }, have: { type: "string" } } as const;

/** The levels that follow from them; undefined where nothing is said. */
export function readStandpoint(
  { from, have }: { from?: string | undefined; have?: string | undefined },
  catalogue: Catalogue,
): Profile | undefined {
  if (from === undefined && have === undefined) return undefined;
  const start = from === undefined ? undefined : requireStart(catalogue, from);
  return raiseLevels(have === undefined ? new Map() : readProfile(have), start?.has ?? []);
}

const level = z.number().refine(isLevel, "a level is a whole number from 0 to 4");
const profileFile = z.union([z.object({ levels: z.record(z.string(), level) }), z.record(z.string(), level)]);

/** A file with a level for each skill: `{"levels":{"python":2}}`, as an export has it, or the inner part alone. */
function readProfile(path: string): Profile {
  let input: unknown;
  try {
    input = JSON.parse(readFileSync(path, "utf8"));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new WrongUse(`--have: cannot read "${path}": ${reason}`);
  }
  const profile = profileFile.safeParse(input);
  if (!profile.success) {
    throw new WrongUse(
      `--have: "${path}" takes a level from 0 to 4 for each skill, like {"levels":{"python":2}}`,
    );
  }
  const { data } = profile;
  const levels = "levels" in data && typeof data.levels === "object" ? data.levels : data;
  return new Map(Object.entries(levels).flatMap(([skill, each]) => (isLevel(each) ? [[skill, each]] : [])));
}

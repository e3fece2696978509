import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { z } from "zod";
import { requireRole } from "@/contract/names";
import { isDay } from "@/domain/calendar";
import type { Start } from "@/domain/content";
import { presentId, raiseLevels } from "@/domain/progress";
import type { Catalogue } from "@/domain/catalogue";
import type { Profile } from "@/domain/graph";
import { isLevel, levelWords } from "@/domain/level";
import type { Pace } from "@/domain/pace";
import { answerPlan, type PlanAnswer } from "@/domain/plan-answer";
import { formatHours } from "@/lib/format";
import { readCatalogue } from "./catalogue";
import { today } from "./check";
import { readIds } from "./compare";
import { WrongUse } from "./usage";

const options = {
  from: { type: "string" },
  have: { type: "string" },
  "hours-per-week": { type: "string" },
  start: { type: "string" },
  optional: { type: "boolean" },
  content: { type: "string" },
  json: { type: "boolean" },
} as const;

export async function runPlan(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({ args, allowPositionals: true, options });
  const roles = readIds(positionals);
  if (roles.length === 0) throw new WrongUse("plan for which role?");
  const pace = readPace(values["hours-per-week"], values.start);
  const profile: Profile = values.have === undefined ? new Map() : readProfile(values.have);

  const catalogue = await readCatalogue(values.content);
  if (!catalogue) return 1;
  for (const id of roles) requireRole(catalogue, id);
  const levels = raiseLevels(profile, startLevels(values.from, catalogue));
  const answer = answerPlan(catalogue, { roles, levels, optional: values.optional ?? false, pace });
  console.log(values.json ? JSON.stringify(answer, null, 2) : formatPlan(answer, catalogue));
  return 0;
}

/** What a person brings who sets out from a starting point. */
function startLevels(id: string | undefined, { starts, renames }: Catalogue): Start["has"] {
  if (id === undefined) return [];
  const start = starts.get(presentId(renames.start, id));
  if (start) return start.has;
  throw new WrongUse(
    `--from: there is no starting point "${id}"; there are ${[...starts.keys()].join(", ")}`,
  );
}

function readPace(hours: string | undefined, start: string | undefined): Pace | undefined {
  if (hours === undefined && start === undefined) return undefined;
  const hoursPerWeek = Number(hours ?? "10");
  if (!(hoursPerWeek >= 1 && hoursPerWeek <= 112))
    throw new WrongUse("--hours-per-week takes a number from 1 to 112");
  const day = start ?? today();
  if (!isDay(day)) throw new WrongUse("--start takes a day, YYYY-MM-DD");
  return { hoursPerWeek, start: day };
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

function formatPlan({ readiness, hours, end, steps }: PlanAnswer, catalogue: Catalogue): string {
  const ready = Object.entries(readiness).map(([id, percent]) => {
    return `${catalogue.roles.get(id)?.title ?? id}: ${percent} % ready`;
  });
  const lines = steps.map(({ skill, level: reached, hours: effort, importance, start }, index) => {
    const number = String(index + 1).padStart(4);
    const title = `${catalogue.skills.get(skill)?.title ?? skill}, ${levelWords[reached]}`;
    return [number, title.padEnd(56), formatHours(effort).padStart(10), importance.padEnd(9), start]
      .filter((part) => part !== undefined)
      .join("  ")
      .trimEnd();
  });
  const total = `${steps.length} steps, ${formatHours(hours)}${end === undefined ? "" : `, done on ${end}`}`;
  return [...ready, "", ...lines, "", total].join("\n");
}

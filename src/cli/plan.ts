import { parseArgs } from "node:util";
import { requireRole } from "@/contract/names";
import { isDay } from "@/domain/calendar";
import type { Catalogue } from "@/domain/catalogue";
import type { Profile } from "@/domain/graph";
import { levelWords } from "@/domain/level";
import type { Pace } from "@/domain/pace";
import { answerPlan, type PlanAnswer } from "@/domain/plan-answer";
import { formatHours } from "@/lib/format";
import { readCatalogue } from "./catalogue";
import { today } from "./check";
import { readIds } from "./compare";
import { readStandpoint, standpointOptions } from "./standpoint";
import { WrongUse } from "./usage";

const options = {
  ...standpointOptions,
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

  const catalogue = await readCatalogue(values.content);
  if (!catalogue) return 1;
  for (const id of roles) requireRole(catalogue, id);
  const levels: Profile = readStandpoint(values, catalogue) ?? new Map();
  const answer = answerPlan(catalogue, { roles, levels, optional: values.optional ?? false, pace });
  console.log(values.json ? JSON.stringify(answer, null, 2) : formatPlan(answer, catalogue));
  return 0;
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

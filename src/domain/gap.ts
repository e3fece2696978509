import { type Importance, importances } from "./content";
import { at, findStep, type Graph, levelOfStep, type Profile, skillOfStep } from "./graph";
import type { Level } from "./level";
import { traceSteps } from "./trace";

/** What the gap needs to know of a role; a full `Role` fits. */
export interface RoleNode {
  id: string;
  requirements: readonly { skill: string; level: number; importance: Importance }[];
}

export interface GapOptions {
  /** Whether optional requirements count too. */
  optional?: boolean;
  /** Skills that are "not for me". */
  skipped?: ReadonlySet<string>;
}

export interface GapStep {
  skill: string;
  level: Level;
  hours: number;
  /** The strongest requirement that waits for this step, directly or through others. */
  importance: Importance;
  /** The roles that have this step in their gap, in the order asked for. */
  roles: string[];
  /** How long a chain of steps must be gone before this one; 0 can be begun now. */
  depth: number;
  /** A skipped skill that something else builds on. */
  neededDespiteSkip: boolean;
}

export interface Gap {
  /** In plan order: see `planRoadmap` for what that promises. */
  steps: GapStep[];
  hours: number;
  /** Skills that a role asks for and the person has skipped. */
  leftOut: string[];
}

/**
 * What stands between a profile and a set of roles, in plan order.
 * Invariants: no step is satisfied by the profile; every need of a step is satisfied or stands
 * before it; hours are the sum over the steps, each counted once however many roles need it.
 * Linear in the steps visited, apart from a sort of what the roles ask for.
 */
export function findGap(
  graph: Graph,
  have: Profile,
  roles: readonly RoleNode[],
  options: GapOptions = {},
): Gap {
  const levels = profileLevels(graph, have);
  const trace = traceSteps(graph, levels, rootsOf(graph, roles, options));
  const rolesOf = rolesByStep(graph, levels, roles, options);
  const steps = trace.steps.map((step): GapStep => {
    const skill = skillOfStep(graph, step);
    return {
      skill,
      level: levelOfStep(graph, step),
      hours: at(graph.hours, step),
      importance: importances[at(trace.classOf, step)] ?? "optional",
      roles: rolesOf.get(step) ?? [],
      depth: at(trace.depthOf, step),
      neededDespiteSkip: options.skipped?.has(skill) ?? false,
    };
  });
  return { steps, hours: sumHours(steps), leftOut: leftOut(roles, options) };
}

/** The profile as a level per skill of the graph; skills it does not know are left out. */
export function profileLevels(graph: Graph, have: Profile): Uint8Array {
  const levels = new Uint8Array(graph.ids.length);
  for (const [skill, level] of have) {
    const index = graph.indexOf.get(skill);
    if (index !== undefined) levels[index] = level;
  }
  return levels;
}

/** A curriculum's rounds: everything to working before anything to proficient, and that before expert. */
const rounds: readonly Level[] = [2, 3, 4];

/**
 * The steps that the roles ask for themselves, by importance (core, important, optional), and in it round by
 * round. The trace follows them in this order, each with what it needs just before it, and that is the order
 * of the plan.
 */
export function rootsOf(graph: Graph, roles: readonly RoleNode[], options: GapOptions): number[][] {
  const asked = options.optional ? importances : importances.slice(0, 2);
  return asked.map((importance) => {
    const wanted = roles.flatMap((role) =>
      role.requirements.filter((each) => each.importance === importance && !options.skipped?.has(each.skill)),
    );
    return rounds.flatMap((round) => {
      const steps = wanted.map(({ skill, level }) => findStep(graph, skill, Math.min(level, round)));
      return [...new Set(steps)].filter((step) => step >= 0).sort((a, b) => a - b);
    });
  });
}

function rolesByStep(
  graph: Graph,
  levels: Uint8Array,
  roles: readonly RoleNode[],
  options: GapOptions,
): Map<number, string[]> {
  const byStep = new Map<number, string[]>();
  for (const role of roles) {
    for (const step of traceSteps(graph, levels, rootsOf(graph, [role], options)).steps) {
      const list = byStep.get(step);
      if (list) list.push(role.id);
      else byStep.set(step, [role.id]);
    }
  }
  return byStep;
}

function leftOut(roles: readonly RoleNode[], { optional, skipped }: GapOptions): string[] {
  const skills = roles
    .flatMap((role) => role.requirements)
    .filter((each) => skipped?.has(each.skill) && (optional || each.importance !== "optional"))
    .map((each) => each.skill);
  return [...new Set(skills)].sort();
}

/** The hours of some steps together. */
export function sumHours(steps: readonly { hours: number }[]): number {
  return steps.reduce((sum, step) => sum + step.hours, 0);
}

import { type RoleNode, profileLevels, rootsOf } from "./gap";
import { Gradual } from "./gradual";
import { type Graph, levelOfStep, type Profile, skillOfStep } from "./graph";
import { type Level, toLevel } from "./level";
import { raiseLevels } from "./progress";
import { traceSteps } from "./trace";

export interface SkillRise {
  skill: string;
  from: Level;
  to: Level;
}

export interface Move {
  from: string;
  to: string;
  hours: number;
  /** Skills that the role left behind does not ask for at all, not even as a prerequisite. */
  newSkills: SkillRise[];
  /** Skills that are there already and must rise. */
  raisedSkills: SkillRise[];
  /** Skills of the new role's own requirements that are fulfilled from the start. */
  sharedSkills: string[];
}

/** Everything a role asks for, with all prerequisites: the steps, and whether a step is among them. */
interface Closure {
  steps: Int32Array;
  has: Uint8Array;
}

/** What exactly a role asks for (core and important), closed downwards over prerequisites. */
export function profileOfRole(graph: Graph, role: RoleNode): Profile {
  const steps = Array.from(closureOf(graph, role).steps, (step) => {
    return { skill: skillOfStep(graph, step), level: levelOfStep(graph, step) };
  });
  return raiseLevels(new Map(), steps);
}

/**
 * The way from one role to another: the gap of a person who has exactly what the first asks for.
 * Invariants: a role to itself costs 0; hours equal those of `findGap` with `profileOfRole`.
 */
export function findMove(graph: Graph, from: RoleNode, to: RoleNode): Move {
  const start = closureOf(graph, from);
  return describeMove(graph, from, to, start, closureOf(graph, to));
}

/** The hours between every ordered pair of roles: `hours[i][j]` leads from role i to role j. */
export function findMoveHours(graph: Graph, roles: readonly RoleNode[]): Float64Array[] {
  return new Gradual(() => growMoveHours(graph, roles)).get();
}

/** The same, a role at a time. */
export function* growMoveHours(
  graph: Graph,
  roles: readonly RoleNode[],
): Generator<undefined, Float64Array[]> {
  const closures: Closure[] = [];
  for (const role of roles) {
    closures.push(closureOf(graph, role));
    yield;
  }
  const hours: Float64Array[] = [];
  for (const from of closures) {
    const left = hoursLeft(graph, from);
    hours.push(Float64Array.from(closures, (to) => hoursOf(to, left)));
    yield;
  }
  return hours;
}

/** What each step costs a person who has exactly some closure: nothing where it is part of it. */
function hoursLeft({ hours }: Graph, { steps }: Closure): Float64Array {
  const left = hours.slice();
  for (const step of steps) left[step] = 0;
  return left;
}

/** As closures are closed downwards, the gap between two is what the second has and the first lacks. */
function hoursOf({ steps }: Closure, hours: Float64Array): number {
  let sum = 0;
  for (const step of steps) sum += hours[step] ?? 0;
  return sum;
}

function closureOf(graph: Graph, role: RoleNode): Closure {
  const nothing = profileLevels(graph, new Map());
  const steps = Int32Array.from(traceSteps(graph, nothing, rootsOf(graph, [role], {})).steps).sort();
  const has = new Uint8Array(graph.skillOf.length);
  for (const step of steps) has[step] = 1;
  return { steps, has };
}

function describeMove(graph: Graph, from: RoleNode, to: RoleNode, a: Closure, b: Closure): Move {
  const rises = new Map<string, SkillRise>();
  for (const step of b.steps) {
    if (a.has[step] === 1) continue;
    const skill = skillOfStep(graph, step);
    const level = levelOfStep(graph, step);
    const rise = rises.get(skill);
    if (rise) rise.to = level > rise.to ? level : rise.to;
    else rises.set(skill, { skill, from: toLevel(level - 1), to: level });
  }
  const all = [...rises.values()];
  return {
    from: from.id,
    to: to.id,
    hours: hoursOf(b, hoursLeft(graph, a)),
    newSkills: all.filter((rise) => rise.from === 0),
    raisedSkills: all.filter((rise) => rise.from > 0),
    sharedSkills: to.requirements
      .filter(
        (each) => each.importance !== "optional" && graph.indexOf.has(each.skill) && !rises.has(each.skill),
      )
      .map((each) => each.skill),
  };
}

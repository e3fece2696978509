import { type RoleNode, profileLevels, rootsOf } from "./gap";
import { Gradual } from "./gradual";
import { at, type Graph, levelOfStep, type Profile, skillOfStep } from "./graph";
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

/** What exactly a role asks for (core and important), closed downwards over prerequisites. */
export function profileOfRole(graph: Graph, role: RoleNode): Profile {
  const steps = Array.from(closureOf(graph, role), (step) => {
    return { skill: skillOfStep(graph, step), level: levelOfStep(graph, step) };
  });
  return raiseLevels(new Map(), steps);
}

/**
 * The way from one role to another: the gap of a person who has exactly what the first asks for.
 * Invariants: a role to itself costs 0; hours equal those of `findGap` with `profileOfRole`.
 */
export function findMove(graph: Graph, from: RoleNode, to: RoleNode): Move {
  const missing = lackingIn(closureOf(graph, from), closureOf(graph, to));
  const rises: SkillRise[] = [];
  let [hours, before] = [0, -1];
  for (const step of missing) {
    hours += at(graph.hours, step);
    const level = levelOfStep(graph, step);
    // The steps of a skill stand one after the other.
    const last = at(graph.skillOf, step) === before ? rises.at(-1) : undefined;
    if (last) last.to = level;
    else rises.push({ skill: skillOfStep(graph, step), from: toLevel(level - 1), to: level });
    before = at(graph.skillOf, step);
  }
  const rising = new Set(rises.map(({ skill }) => skill));
  return {
    from: from.id,
    to: to.id,
    hours,
    newSkills: rises.filter((rise) => rise.from === 0),
    raisedSkills: rises.filter((rise) => rise.from > 0),
    sharedSkills: to.requirements
      .filter(
        (each) => each.importance !== "optional" && graph.indexOf.has(each.skill) && !rising.has(each.skill),
      )
      .map((each) => each.skill),
  };
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
  for (const role of roles) {
    closureOf(graph, role);
    yield;
  }
  const hours: Float64Array[] = [];
  for (const from of roles) {
    hours.push(findHoursFrom(graph, from, roles));
    yield;
  }
  return hours;
}

/**
 * The hours from one role to each of some.
 * Invariant: each is what `findMove` says of the two. As closures are closed downwards, the gap between two roles is
 * what the second has and the first lacks.
 */
export function findHoursFrom(graph: Graph, from: RoleNode, roles: readonly RoleNode[]): Float64Array {
  const left = graph.hours.slice();
  for (const step of closureOf(graph, from)) left[step] = 0;
  return Float64Array.from(roles, (to) => {
    let sum = 0;
    for (const step of closureOf(graph, to)) sum += at(left, step);
    return sum;
  });
}

/**
 * Everything a role asks for, with all prerequisites: steps in ascending order. It depends on the graph and the role
 * alone, so it is worked out once for as long as both are there; a move is then a walk along two of them.
 */
function closureOf(graph: Graph, role: RoleNode): Int32Array {
  const known = graph.closures.get(role);
  if (known) return known;
  const nothing = profileLevels(graph, new Map());
  const steps = Int32Array.from(traceSteps(graph, nothing, rootsOf(graph, [role], {})).steps).sort();
  graph.closures.set(role, steps);
  return steps;
}

/** The steps of the second closure that the first lacks, in ascending order. */
function lackingIn(first: Int32Array, second: Int32Array): number[] {
  const missing: number[] = [];
  let place = 0;
  for (const step of second) {
    while (place < first.length && at(first, place) < step) place++;
    if (place === first.length || at(first, place) !== step) missing.push(step);
  }
  return missing;
}

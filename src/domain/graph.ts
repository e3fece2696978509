import { type Level, toLevel } from "./level";

/** What the graph needs to know of a skill; a full `Skill` fits. */
export interface SkillNode {
  id: string;
  /** Where its area stands; decides, before the id, between steps that are otherwise equal. */
  rank?: number;
  levels: readonly { hours: number }[];
  buildsOn: readonly { toReach: Level; skill: string; at: Level }[];
}

/**
 * All steps of all skills as numbers, their needs in one flat array.
 * A step is (skill, level); the steps of a skill stand one after the other, level 1 first.
 */
export interface Graph {
  ids: readonly string[];
  indexOf: ReadonlyMap<string, number>;
  /** The first step of each skill, and one entry more: the number of steps. */
  firstStep: Int32Array;
  skillOf: Int32Array;
  hours: Float64Array;
  /** The needs of step s are needs[needsFrom[s]] up to needs[needsFrom[s + 1]]. */
  needsFrom: Int32Array;
  needs: Int32Array;
  /** By role: all steps that it asks for, kept when first worked out. See `closureOf` in `moves.ts`. */
  closures: WeakMap<object, Int32Array>;
}

/** A level for each skill; a skill that is absent is at 0. */
export type Profile = ReadonlyMap<string, Level>;

/**
 * Builds the graph, in time linear in skills and prerequisites (and a sort of the skills).
 * Invariant: the same skills in any order give the same graph. A row that names an unknown skill, or is
 * for a level that its own skill does not have, is ignored; a needed level above a skill's last means its
 * last. The content check reports all three.
 */
export function buildGraph(skills: readonly SkillNode[]): Graph {
  const nodes = [...skills].sort(bySkillOrder);
  const indexOf = new Map(nodes.map((node, index) => [node.id, index]));
  const firstStep = new Int32Array(nodes.length + 1);
  nodes.forEach((node, index) => {
    firstStep[index + 1] = at(firstStep, index) + node.levels.length;
  });
  const count = at(firstStep, nodes.length);
  const skillOf = new Int32Array(count);
  const hours = new Float64Array(count);
  const needsFrom = new Int32Array(count + 1);
  const needs: number[] = [];
  nodes.forEach((node, index) => {
    const needed = needsByLevel(node, (id, level) => stepNumber(indexOf, firstStep, id, level));
    node.levels.forEach((level, below) => {
      const step = at(firstStep, index) + below;
      skillOf[step] = index;
      hours[step] = level.hours;
      if (below > 0) needs.push(step - 1);
      needs.push(...(needed[below] ?? []));
      needsFrom[step + 1] = needs.length;
    });
  });
  const ids = nodes.map((node) => node.id);
  const steps = { firstStep, skillOf, hours, needsFrom, needs: Int32Array.from(needs) };
  return { ids, indexOf, ...steps, closures: new WeakMap() };
}

/** The number of the step that reaches a level of a skill (its last, when the level is above), or -1. */
export function findStep(graph: Graph, skill: string, level: number): number {
  return stepNumber(graph.indexOf, graph.firstStep, skill, level);
}

/** The level that a step reaches. */
export function levelOfStep(graph: Graph, step: number): Level {
  return toLevel(step - at(graph.firstStep, at(graph.skillOf, step)) + 1);
}

/** The id of the skill that a step belongs to. */
export function skillOfStep(graph: Graph, step: number): string {
  return graph.ids[at(graph.skillOf, step)] ?? "";
}

/** Reads a number array where the index is known to be inside. */
export function at(array: ArrayLike<number>, index: number): number {
  return array[index] ?? 0;
}

function stepNumber(
  indexOf: ReadonlyMap<string, number>,
  firstStep: Int32Array,
  skill: string,
  level: number,
): number {
  const index = indexOf.get(skill);
  if (index === undefined || level < 1) return -1;
  const first = at(firstStep, index);
  const last = at(firstStep, index + 1) - 1;
  return last < first ? -1 : Math.min(first + level - 1, last);
}

function needsByLevel(node: SkillNode, step: (id: string, level: number) => number): number[][] {
  const byLevel: number[][] = node.levels.map(() => []);
  for (const row of node.buildsOn) {
    const need = step(row.skill, row.at);
    if (need >= 0) byLevel[row.toReach - 1]?.push(need);
  }
  return byLevel.map((row) => row.sort((a, b) => a - b));
}

function bySkillOrder(a: SkillNode, b: SkillNode): number {
  return (a.rank ?? 0) - (b.rank ?? 0) || compareIds(a.id, b.id);
}

/** Orders ids the same way on every machine: by code unit, not by locale. */
export function compareIds(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

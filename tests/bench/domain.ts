import { buildGraph } from "@/domain/graph";
import { findMove, findMoveHours } from "@/domain/moves";
import { planRoadmap } from "@/domain/plan";
import { Dice, generateGraph, generateProfile } from "./generate";
import { formatTable, medianOf, time } from "./timing";

const size = { skills: 10_000, prerequisites: 40_000, roles: 200 };
const rounds = 50;

/** Times the domain on a graph far larger than any real content. */
export async function benchDomain(): Promise<void> {
  const dice = new Dice(2026);
  const { skills, roles } = generateGraph(size, dice);
  const graph = buildGraph(skills);
  const indexing = Array.from({ length: 5 }, () => time(() => buildGraph(skills)).milliseconds);

  const cases = Array.from({ length: 2 * rounds }, (_, index) => ({
    have: generateProfile(skills, dice.next() / 2, dice),
    role: roles.slice(index % roles.length, (index % roles.length) + 1),
  }));
  const plans = cases.map(({ have, role }) => time(() => planRoadmap(graph, have, role)));
  const measured = plans.slice(rounds);
  const milliseconds = measured.map((plan) => plan.milliseconds);
  const lengths = measured.map((plan) => plan.result.steps.length);

  const moves = Array.from({ length: 3 }, () => time(() => findMoveHours(graph, roles)).milliseconds);

  const ofEach = roles.map((from) => {
    return time(() => roles.map((to) => findMove(graph, from, to))).milliseconds;
  });

  const show = (value: number): string => `${value.toFixed(1)} ms`;
  console.log(
    `Domain: ${size.skills} skills with ${graph.skillOf.length} steps, ${size.prerequisites} prerequisites, ${size.roles} roles`,
  );
  console.log(
    formatTable([
      ["what", "median", "worst", "aim"],
      ["index the skills", show(medianOf(indexing)), show(Math.max(...indexing)), ""],
      ["plan for one person", show(medianOf(milliseconds)), show(Math.max(...milliseconds)), "under 10 ms"],
      [`the ${size.roles} moves from a role`, show(medianOf(ofEach)), show(Math.max(...ofEach)), ""],
      [`hours of all ${size.roles ** 2} moves`, show(medianOf(moves)), show(Math.max(...moves)), "under 1 s"],
    ]),
  );
  console.log(`  (a plan had ${medianOf(lengths)} steps in the median, ${Math.max(...lengths)} at most)\n`);
  await Promise.resolve();
}

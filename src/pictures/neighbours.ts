import type { Skill } from "@/domain/content";
import { compareIds, type Profile } from "@/domain/graph";
import type { Level } from "@/domain/level";
import { drawCurve } from "./roadmap-layout";
import { sizes } from "./roadmap-sizes";
import { wrapTitle } from "./roadmap-text";

type SkillNode = Pick<Skill, "id" | "title" | "buildsOn">;

/** Two skills that a prerequisite joins, seen from one of them. */
interface Meeting {
  skill: string;
  /** At the left the level that is needed of it, at the right the first that is opened. */
  need: Level;
  /** The level of the skill in the middle: at the left what it is needed for, at the right what opens it. */
  here: Level;
}

export interface NeighbourCard extends Meeting {
  title: string;
  lines: string[];
  x: number;
  y: number;
  have: Level;
}

export interface NeighbourSide {
  cards: NeighbourCard[];
  /** How many there are beyond those drawn. */
  more: number;
}

export interface NeighboursPicture {
  width: number;
  height: number;
  self: { lines: string[]; x: number; y: number };
  needs: NeighbourSide;
  opens: NeighbourSide;
  edges: string[];
}

const most = 8;
const gutter = 96;
const pitch = sizes.card.height + 12;
/** Above and below a side, for the words that say what it is and how many more there are. */
const margin = 24;

/**
 * Draws what a skill builds on at the left and what it opens at the right, at most eight each.
 * Invariant: every skill that a prerequisite joins to it is drawn once or counted as one more.
 */
export function drawNeighbours(
  skill: SkillNode,
  skills: Iterable<SkillNode>,
  levels: Profile,
): NeighboursPicture {
  const all = [...skills];
  const needs = findNeeds(skill);
  const opens = findOpened(skill, all);
  const rows = Math.max(1, Math.min(needs.length, most), Math.min(opens.length, most));
  const columns = [0, 1, 2].map((index) => {
    return { x: sizes.edge + index * (sizes.card.width + gutter), width: sizes.card.width };
  });
  const titleOf = new Map(all.map(({ id, title }) => [id, title]));
  const place = (meetings: readonly Meeting[], column: number): NeighbourSide => {
    const drawn = meetings.slice(0, most);
    const top = margin + ((rows - drawn.length) * pitch) / 2;
    const cards = drawn.map((each, row) => {
      const title = titleOf.get(each.skill) ?? each.skill;
      const corner = { x: columns[column]?.x ?? 0, y: top + row * pitch };
      return { ...each, ...corner, title, lines: wrapTitle(title), have: levels.get(each.skill) ?? 0 };
    });
    return { cards, more: meetings.length - drawn.length };
  };
  const self = {
    lines: wrapTitle(skill.title),
    x: columns[1]?.x ?? 0,
    y: margin + ((rows - 1) * pitch) / 2,
  };
  const [before, after] = [place(needs, 0), place(opens, 2)];
  return {
    width: sizes.edge + (columns[2]?.x ?? 0) + sizes.card.width,
    height: margin + rows * pitch + margin,
    self,
    needs: before,
    opens: after,
    edges: [
      ...before.cards.map((card) => drawCurve(card, [], self, columns.slice(0, 2))),
      ...after.cards.map((card) => drawCurve(self, [], card, columns.slice(1))),
    ],
  };
}

/** The lowest levels here first; of a skill that is needed at several levels the highest. */
function findNeeds({ buildsOn }: SkillNode): Meeting[] {
  const rows = buildsOn.map(({ skill, at, toReach }): Meeting => ({ skill, need: at, here: toReach }));
  return onePerSkill(rows, (a, b) => b.need - a.need).sort(byLevels);
}

/** First those that build on no other of them: the others are further on. */
function findOpened(skill: SkillNode, all: readonly SkillNode[]): Meeting[] {
  const opened = all.filter(({ buildsOn }) => buildsOn.some((row) => row.skill === skill.id));
  const ids = new Set(opened.map(({ id }) => id));
  const far = new Set(
    opened.filter(({ buildsOn }) => buildsOn.some((row) => ids.has(row.skill))).map(({ id }) => id),
  );
  const rows = opened.flatMap(({ id, buildsOn }) =>
    buildsOn
      .filter((row) => row.skill === skill.id)
      .map(({ at, toReach }): Meeting => ({ skill: id, need: toReach, here: at })),
  );
  const distance = (each: Meeting): number => (far.has(each.skill) ? 1 : 0);
  return onePerSkill(rows, (a, b) => a.need - b.need).sort(
    (a, b) => distance(a) - distance(b) || byLevels(a, b),
  );
}

function onePerSkill(rows: Meeting[], order: (a: Meeting, b: Meeting) => number): Meeting[] {
  const bySkill = new Map<string, Meeting>();
  for (const row of rows.sort(order)) if (!bySkill.has(row.skill)) bySkill.set(row.skill, row);
  return [...bySkill.values()];
}

function byLevels(a: Meeting, b: Meeting): number {
  return a.here - b.here || a.need - b.need || compareIds(a.skill, b.skill);
}

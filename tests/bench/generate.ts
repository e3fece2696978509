import { importances } from "@/domain/content";
import type { RoleNode } from "@/domain/gap";
import type { Profile, SkillNode } from "@/domain/graph";
import { type Level, toLevel } from "@/domain/level";

/** A source of numbers that look random and are the same in every run (mulberry32). */
export class Dice {
  constructor(private state: number) {}

  /** From 0 up to, but not including, 1. */
  next(): number {
    this.state = (this.state + 0x6d2b79f5) | 0;
    let t = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  }

  /** A whole number from `min` to `max`. */
  between(min: number, max: number): number {
    return min + Math.floor(this.next() * (max - min + 1));
  }

  pick<T>(items: readonly [T, ...T[]]): T {
    return items[this.between(0, items.length - 1)] ?? items[0];
  }
}

export interface GraphSize {
  skills: number;
  prerequisites: number;
  roles: number;
}

/**
 * A graph as large as asked for. Prerequisites lead to earlier skills, mostly to near ones, and
 * to a level not above the one they are for: as in real content, where expertise rests on basics.
 */
export function generateGraph(size: GraphSize, dice: Dice): { skills: SkillNode[]; roles: RoleNode[] } {
  const ladders = Array.from({ length: size.skills }, () => dice.between(2, 4));
  const rows = ladders.map((): { toReach: Level; skill: string; at: Level }[] => []);
  for (let made = 0; made < size.prerequisites; made++) {
    const skill = dice.between(1, size.skills - 1);
    const back = Math.ceil(skill * dice.next() ** 2);
    const needed = skill - Math.max(1, back);
    const toReach = dice.between(1, ladders[skill] ?? 1);
    const at = dice.between(1, Math.min(toReach, ladders[needed] ?? 1));
    rows[skill]?.push({ toReach: toLevel(toReach), skill: skillId(needed), at: toLevel(at) });
  }
  const skills = ladders.map((ladder, index): SkillNode => {
    const levels = Array.from({ length: ladder }, (_, below) => ({
      hours: dice.between(2, 20) * 2 ** below,
    }));
    return { id: skillId(index), rank: index % 20, levels, buildsOn: rows[index] ?? [] };
  });
  const roles = Array.from({ length: size.roles }, (_, index): RoleNode => {
    const asked = Array.from({ length: dice.between(20, 30) }, () => {
      const skill = dice.between(0, size.skills - 1);
      const level = dice.between(1, ladders[skill] ?? 1);
      return { skill: skillId(skill), level, importance: dice.pick(importances) };
    });
    return { id: `role-${index}`, requirements: asked };
  });
  return { skills, roles };
}

/** A person who knows some of the skills, each up to some level. */
export function generateProfile(skills: readonly SkillNode[], share: number, dice: Dice): Profile {
  const known = skills.filter(() => dice.next() < share);
  return new Map(known.map((skill) => [skill.id, toLevel(dice.between(1, skill.levels.length))]));
}

function skillId(index: number): string {
  return `skill-${index}`;
}

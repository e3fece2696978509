import type { Skill } from "./content";
import { everydayWords } from "./resume-everyday";
import { tokensOf } from "./resume-tokens";

/** A title or an alias of a skill, as it is looked for. */
export interface SkillName {
  skill: string;
  name: string;
  /** It counts only as it is written itself, or with a plural s: short names, and acronyms that are words. */
  isExact: boolean;
  /** It means something else every day, so that it must not stand for a skill all by itself. */
  isEveryday: boolean;
}

/** All names by their words: one step for each word. */
export interface NameTree {
  next: Map<string, NameTree>;
  /** What names themselves have before this word besides a space or a sign: the comma of "Metadata, lineage". */
  signs: Set<string>;
  /** The names that end here; of several skills where a name is ambiguous. */
  names: SkillName[];
}

const shortest = 3;

/**
 * Arranges the titles and aliases of skills so that a text can be searched for all of them at once.
 * Invariant: every name with a letter or digit can be found by its words, the names of a skill in their order.
 */
export function indexNames(skills: Iterable<Pick<Skill, "id" | "title" | "aliases">>): NameTree {
  const root: NameTree = newNode();
  for (const { id, title, aliases } of skills) {
    for (const name of [title, ...aliases]) {
      const tokens = tokensOf(name);
      const keys = tokens.map((token) => token.key);
      if (keys.length === 0) continue;
      let node = root;
      tokens.forEach(({ key, from }, index) => {
        const below = node.next.get(key) ?? newNode();
        if (index > 0) below.signs.add(name.slice(tokens[index - 1]?.to, from));
        node.next.set(key, below);
        node = below;
      });
      if (!node.names.some((each) => each.skill === id && each.name === name)) {
        node.names.push(describeName(id, name, keys));
      }
    }
  }
  return root;
}

function newNode(): NameTree {
  return { next: new Map(), signs: new Set(), names: [] };
}

function describeName(skill: string, name: string, keys: readonly string[]): SkillName {
  const isWord = keys.length === 1 && everydayWords.has(keys[0] ?? "");
  const letters = name.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
  const hasInnerCapital = /^.+\p{Lu}/u.test(name);
  const isExact = letters <= shortest || (isWord && hasInnerCapital);
  return { skill, name, isExact, isEveryday: isWord && !hasInnerCapital };
}

/** Whether a name may be written so. */
export function isSpelling({ name, isExact }: SkillName, written: string): boolean {
  return !isExact || written === name || written === `${name}s`;
}

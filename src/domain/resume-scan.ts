import { isSpelling, type NameTree, type SkillName } from "./resume-names";
import { endsPassage, isInsideName, type Token, tokensOf } from "./resume-tokens";

/** A part of a text that names a skill, or one of several. */
export interface Match {
  from: number;
  to: number;
  /** More than one where the name is ambiguous, in the order of the skills. */
  skills: string[];
}

/** A match by the numbers of its first word and of the one after its last. */
interface Candidate extends Match {
  first: number;
  end: number;
  isSure: boolean;
}

/**
 * Finds the names of skills in a text, whole words only, the longest first.
 * Invariants: matches stand in the order of the text and do not overlap; none could be longer. A name that means
 * something else every day counts where its sentence or line names another skill or nothing else at all, or where
 * it has a capital within a sentence. Linear in the text, whatever it holds.
 */
export function scanText(text: string, names: NameTree): Match[] {
  const tokens = tokensOf(text);
  const passages = passagesOf(text, tokens);
  const candidates: Candidate[] = [];
  for (let first = 0; first < tokens.length;) {
    const found = findLongest(text, tokens, first, names);
    if (found)
      candidates.push({ ...found, isSure: found.isSure || hasCapital(text, tokens, passages, first) });
    first = found?.end ?? first + 1;
  }
  const sure = new Set(candidates.filter((each) => each.isSure).map(({ first }) => passages[first]));
  const sizes = new Map<number, number>();
  for (const passage of passages) sizes.set(passage, (sizes.get(passage) ?? 0) + 1);
  return candidates
    .filter(({ first, isSure }) => {
      const passage = passages[first] ?? 0;
      return isSure || sure.has(passage) || sizes.get(passage) === 1;
    })
    .map(({ from, to, skills }) => ({ from, to, skills }));
}

/** A text that is nothing but a name, such as a keyword: in any spelling. */
export function matchWhole(text: string, names: NameTree): Match | null {
  const tokens = tokensOf(text);
  let node: NameTree | undefined = names;
  for (const { key } of tokens) node = node?.next.get(key);
  const [from, to] = [tokens[0]?.from, tokens.at(-1)?.to];
  if (!node || node.names.length === 0 || from === undefined || to === undefined) return null;
  return { from, to, skills: skillsOf(node.names) };
}

function findLongest(
  text: string,
  tokens: readonly Token[],
  first: number,
  root: NameTree,
): Candidate | null {
  let best: Candidate | null = null;
  let node: NameTree | undefined = root;
  const from = tokens[first]?.from ?? 0;
  for (let last = first; last < tokens.length; last++) {
    const token = tokens[last];
    const between = last > first ? text.slice(tokens[last - 1]?.to, token?.from) : " ";
    node = node.next.get(token?.key ?? "");
    if (!node || !(isInsideName(between) || node.signs.has(between))) break;
    const to = token?.to ?? from;
    const fitting = node.names.filter((name) => isSpelling(name, text.slice(from, to)));
    if (fitting.length === 0) continue;
    const isSure = fitting.some((name) => !name.isEveryday);
    best = { from, to, first, end: last + 1, skills: skillsOf(fitting), isSure };
  }
  return best;
}

function skillsOf(names: readonly SkillName[]): string[] {
  return [...new Set(names.map((name) => name.skill))];
}

/** By word, the number of the sentence or line in which it stands. */
function passagesOf(text: string, tokens: readonly Token[]): number[] {
  let passage = 0;
  return tokens.map(({ from }, index) => {
    if (index > 0 && endsPassage(text.slice(tokens[index - 1]?.to, from))) passage += 1;
    return passage;
  });
}

function hasCapital(
  text: string,
  tokens: readonly Token[],
  passages: readonly number[],
  at: number,
): boolean {
  const isWithin = at > 0 && passages[at - 1] === passages[at];
  return isWithin && /^\p{Lu}/u.test(text.slice(tokens[at]?.from, tokens[at]?.to));
}

import { findJsonFault } from "./json-fault";
import { listResumeTexts, type ResumeText } from "./resume-json";
import type { NameTree } from "./resume-names";
import { type Match, matchWhole, scanText } from "./resume-scan";

/** The most characters that are read. */
export const longestResume = 200_000;

/** Where words stand: in a line of a text, or under a path of a JSON Resume. */
export type Place = { line: number } | { path: string };

/** Words that name a skill, exactly as they were written. */
export interface Mention {
  words: string;
  place: Place;
  /** Their offsets in the whole text, or in the string under the path. */
  from: number;
  to: number;
  /** How well the person says to know it, in their own words; shown, never taken for a level. */
  stated: string | null;
}

/** The skills that some words may mean: one, or several where the words are ambiguous. */
export interface Recognised {
  skills: string[];
  mentions: Mention[];
}

export interface ResumeProblem {
  message: string;
  /** Where the text cannot be read, each from 1; null where it is about the whole. */
  at: { line: number; column: number } | null;
}

/** What a résumé tells of skills. Levels are never guessed: they are for the person to say. */
export interface ResumeReading {
  /** In the order in which each is first named; a skill that is named clearly stands in one entry alone. */
  recognised: Recognised[];
  /** Names that fit several skills; the person chooses. */
  unclear: Recognised[];
  problem: ResumeProblem | null;
}

/**
 * Recognises skills in a résumé: plain text, Markdown or JSON Resume, which begins with a brace.
 * Invariants: nothing throws, whatever the text; every mention is a part of the text, word for word, and no two
 * overlap; a text that cannot be read gives a problem and no skills. Linear in the text.
 */
export function readResume(text: string, names: NameTree): ResumeReading {
  if (text.length > longestResume) {
    const most = longestResume.toLocaleString("en-GB");
    return unreadable(
      `The résumé is longer than ${most} characters; shorten it, or take one part after another.`,
    );
  }
  return /^\s*\{/.test(text) ? readJson(text, names) : gather(mentionsInText(text, names));
}

function readJson(text: string, names: NameTree): ResumeReading {
  const fault = findJsonFault(text);
  if (fault !== null) {
    const before = text.slice(0, fault).split("\n");
    const at = { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
    return unreadable("This begins like JSON, but cannot be read as JSON from here on.", at);
  }
  const texts = listResumeTexts(JSON.parse(text));
  if (!texts)
    return unreadable(
      "This is JSON, but it has none of the sections of a JSON Resume, such as skills or work.",
    );
  return gather(texts.flatMap((each) => mentionsInField(each, names)));
}

function unreadable(message: string, at: ResumeProblem["at"] = null): ResumeReading {
  return { recognised: [], unclear: [], problem: { message, at } };
}

interface Found {
  skills: string[];
  mention: Mention;
}

function mentionsInText(text: string, names: NameTree): Found[] {
  let line = 1;
  let read = 0;
  return scanText(text, names).map((match) => {
    for (; read < match.from; read++) if (text[read] === "\n") line += 1;
    return describe(match, text, { line }, null);
  });
}

function mentionsInField({ path, text, isName, stated }: ResumeText, names: NameTree): Found[] {
  const whole = isName ? matchWhole(text, names) : null;
  const matches = whole ? [whole] : scanText(text, names);
  return matches.map((match) => describe(match, text, { path }, stated));
}

function describe({ from, to, skills }: Match, text: string, place: Place, stated: string | null): Found {
  return { skills, mention: { words: text.slice(from, to), place, from, to, stated } };
}

function gather(found: readonly Found[]): ResumeReading {
  const byKey = new Map<string, Recognised>();
  for (const { skills, mention } of found) {
    const key = skills.join(" ");
    const known = byKey.get(key);
    if (known) known.mentions.push(mention);
    else byKey.set(key, { skills, mentions: [mention] });
  }
  const all = [...byKey.values()];
  return {
    recognised: all.filter(({ skills }) => skills.length === 1),
    unclear: all.filter(({ skills }) => skills.length > 1),
    problem: null,
  };
}

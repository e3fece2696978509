import type { Certification, Citation, Role, SalaryRow, Skill, Source, Start } from "./content";
import type { Block, Inline } from "./prose";

export type AnyEntry = Role | Skill | Certification | Source | Start;

/** A piece of running text in which footnotes may stand, or a row of pay, which always has one. */
type Passage = { words: readonly Inline[] } | { row: SalaryRow };

/** A part of an entry's page, with its passages in the order in which they are read. */
interface Part {
  title: string;
  passages: Passage[];
}

/** One place at which an entry cites a source. */
export interface Mark {
  citation: Citation;
  /** The note's number on its page: notes count in the order in which they are first cited. */
  number: number;
  /** Which of the places this is that cite the note, from 1. */
  occurrence: number;
  /** The title of the part of the page in which it stands. */
  part: string;
  passage: Passage;
  /** What carries the mark, by identity: the footnote in running text, or the row of pay. */
  bearer: object;
}

/**
 * Every place at which an entry cites a source, in reading order.
 * Invariants: each footnote in its text and each of its rows of pay is in the list exactly once; numbers
 * start at 1 and have no hole; the occurrences of a number count up from 1.
 */
export function findMarks(entry: AnyEntry): Mark[] {
  const citations = new Map(entry.citations.map((citation) => [citation.label, citation]));
  const numbers = new Map<string, number>();
  const counts = new Map<string, number>();
  return partsOf(entry).flatMap(({ title, passages }) =>
    passages.flatMap((passage) =>
      bearersOf(passage).flatMap(({ label, bearer }): Mark[] => {
        const citation = citations.get(label);
        if (!citation) return [];
        const number = numbers.get(label) ?? numbers.size + 1;
        const occurrence = (counts.get(label) ?? 0) + 1;
        numbers.set(label, number);
        counts.set(label, occurrence);
        return [{ citation, number, occurrence, part: title, passage, bearer }];
      }),
    ),
  );
}

/** The parts of a page in the order in which `EntryPage` and the pages of each kind show them. */
function partsOf(entry: AnyEntry): Part[] {
  return [
    { title: "Summary", passages: [{ words: entry.summary }] },
    { title: "Introduction", passages: passagesOf(entry.intro) },
    ...ownPartsOf(entry),
    ...entry.sections.map(({ heading, blocks }) => ({ title: heading, passages: passagesOf(blocks) })),
  ];
}

function ownPartsOf(entry: AnyEntry): Part[] {
  if ("requirements" in entry) {
    const { responsibilities, requirements, salaries, nextMoves } = entry;
    return [
      part(
        "Responsibilities",
        responsibilities.flatMap((group) => group.items),
      ),
      part(
        "Skills",
        requirements.map((requirement) => requirement.why),
      ),
      { title: "Pay", passages: salaries.map((row) => ({ row })) },
      part(
        "Next moves",
        nextMoves.map((move) => move.why),
      ),
    ];
  }
  if ("levels" in entry) {
    const { levels, proofs, questions } = entry;
    return [
      part(
        "Levels",
        levels.map((level) => level.youCan),
      ),
      part(
        "Prove it",
        proofs.map((proof) => proof.evidence),
      ),
      part(
        "Check yourself",
        questions.flatMap(({ question, answer }) => [question, answer]),
      ),
    ];
  }
  if ("doubts" in entry) {
    return [
      part(
        "Doubts",
        entry.doubts.flatMap(({ claim, why, better }) => [claim, why, better]),
      ),
    ];
  }
  return [];
}

function part(title: string, texts: readonly (readonly Inline[])[]): Part {
  return { title, passages: texts.map((words) => ({ words })) };
}

function passagesOf(blocks: readonly Block[]): Passage[] {
  return blocks.flatMap((block): Passage[] => {
    switch (block.type) {
      case "paragraph":
      case "heading":
        return [{ words: block.children }];
      case "list":
        return block.items.flatMap(passagesOf);
      case "quote":
        return passagesOf(block.children);
      case "table":
        return [...block.header, ...block.rows.flat()].map((words) => ({ words }));
      case "code":
      case "rule":
        return [];
    }
  });
}

function bearersOf(passage: Passage): { label: string; bearer: object }[] {
  if ("row" in passage) return [{ label: passage.row.citation, bearer: passage.row }];
  return citesIn(passage.words).map((cite) => ({ label: cite.label, bearer: cite }));
}

function citesIn(words: readonly Inline[]): Extract<Inline, { type: "cite" }>[] {
  return words.flatMap((word) => {
    if (word.type === "cite") return [word];
    return "children" in word ? citesIn(word.children) : [];
  });
}

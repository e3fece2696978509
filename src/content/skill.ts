import type { Skill } from "@/domain/content";
import { type Level, levelWords } from "@/domain/level";
import type { FileContext } from "./context";
import { readEntry, sortSections } from "./entry";
import { readFrontMatter } from "./front-matter";
import type { Page, PageSection } from "./markdown";
import { fileStart } from "./problem";
import { checkRowsOnce, type Row } from "./row";
import { skillKeys } from "./schema";
import { readSectionTable } from "./table";

/** The known sections of a skill and the columns of their tables. */
const columns = {
  Levels: ["Level", "You can", "Hours"],
  "Builds on": ["To reach", "You need", "At"],
  Learn: ["From", "Resource", "Kind", "Cost", "Hours"],
  "Prove it": ["Level", "Evidence"],
  "Check yourself": ["Level", "Question", "Answer"],
} as const;

const resourceKinds = ["docs", "course", "book", "article", "video", "paper", "project", "tool"] as const;

export function parseSkill(id: string, area: string, page: Page, context: FileContext): Skill | null {
  const frontMatter = readFrontMatter(page, skillKeys, context);
  const { known, prose } = sortSections(page, Object.keys(columns), context);
  const rowsOf = (heading: keyof typeof columns): Row[] =>
    readSectionTable(page, known.get(heading), columns[heading], context);

  const levels = readLevels(rowsOf("Levels"), known.get("Levels"), context);
  const ladder = (row: Row, column: string): Level => readOwnLevel(row, column, levels.length);
  const prerequisites = rowsOf("Builds on");
  const needOf = (row: Row): string =>
    row.linkedFile("You need") && `${row.words("To reach")} ${row.linkedFile("You need")}`;
  checkRowsOnce(prerequisites, needOf, "You need");
  const parts = {
    levels,
    buildsOn: prerequisites.map((row) => {
      const at = row.level("At");
      const level = { level: at, place: row.placeOf("At") };
      const skill = row.link("You need", "skill", { level, buildsOn: true });
      return { toReach: ladder(row, "To reach"), skill, at };
    }),
    learn: rowsOf("Learn").map((row) => ({
      from: ladder(row, "From"),
      ...row.webLink("Resource"),
      kind: row.oneOf("Kind", resourceKinds),
      cost: row.oneOf("Cost", ["free", "paid"]),
      hours: row.number("Hours"),
    })),
    proofs: rowsOf("Prove it").map((row) => {
      return { level: ladder(row, "Level"), evidence: row.prose("Evidence") };
    }),
    questions: rowsOf("Check yourself").map((row) => {
      return { level: ladder(row, "Level"), question: row.prose("Question"), answer: row.prose("Answer") };
    }),
  };
  if (!frontMatter) return null;
  const { kind, aliases, codes } = frontMatter.values;
  const entry = readEntry(id, page, prose, frontMatter, context);
  return { ...entry, area, kind, aliases, esco: codes?.esco ?? null, ...parts };
}

function readLevels(rows: Row[], section: PageSection | undefined, context: FileContext): Skill["levels"] {
  if (!section) {
    context.error("level", fileStart, 'a skill needs a section "## Levels" with at least two levels');
  } else if (section.children.some((node) => node.type === "table" && node.children.length < 3)) {
    context.error("level", section.place, "a skill has at least two levels");
  }
  return rows.map((row, index) => {
    const level = row.level("Level");
    if (level !== index + 1 && row.words("Level") === levelWords[level]) {
      row.error("level", "Level", "levels go from aware upward without a hole, one row each");
    }
    const hours = row.number("Hours");
    if (hours === null && row.words("Hours") === "") {
      row.error("table", "Hours", "hours take a positive number: the effort from the level before");
    }
    return { youCan: row.prose("You can"), hours: hours ?? 1 };
  });
}

/** A level of the skill itself, which must be one of those it defines. */
function readOwnLevel(row: Row, column: string, defined: number): Level {
  const level = row.level(column);
  if (defined > 0 && level > defined) {
    row.error("level", column, `"${row.words(column)}" is above the last level that this skill defines`);
  }
  return level;
}

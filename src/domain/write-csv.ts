import type { Catalogue } from "./catalogue";
import { levelWords } from "./level";
import { listOwnSkills } from "./own-skills";
import type { Person } from "./person";

const columns = ["skill", "title", "area", "level", "word", "choice", "note", "evidence", "finished"];

/** What a person has entered, a line for each skill, as RFC 4180 has it. Invariant: that of `writeRows`. */
export function writeCsv(person: Person, catalogue: Catalogue): string {
  const rows = listOwnSkills(person, catalogue).map((skill) => [
    ...[skill.id, skill.title, skill.area ?? "", String(skill.level), levelWords[skill.level]],
    ...[skill.choice ?? "", skill.note],
    skill.evidence
      .map(({ text, date, url }) => [text, date, url].filter((each) => each !== null).join(" "))
      .join("\n"),
    skill.finished.map(({ url }) => url).join("\n"),
  ]);
  return writeRows([columns, ...rows]);
}

/** Rows of text as a file. Invariant: a spreadsheet takes no cell for a formula. */
export function writeRows(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => `${row.map(writeCell).join(",")}\r\n`).join("");
}

/** What begins like a formula is given an apostrophe, which spreadsheets take as "this is text". */
function writeCell(text: string): string {
  const safe = /^[\s\0]*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]|^[\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

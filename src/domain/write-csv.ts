import type { Catalogue } from "./catalogue";
import { writeRows } from "./csv";
import { levelWords } from "./level";
import { listOwnSkills, type OwnSkill } from "./own-skills";
import type { Person } from "./person";

const columns = ["skill", "title", "area", "level", "word", "choice", "note", "evidence", "finished"];

/** What a person has entered as a table, a line for each skill. Invariant: each skill is there once. */
export function writeCsv(person: Person, catalogue: Catalogue): string {
  const rows = listOwnSkills(person, catalogue).map((skill) => [
    ...[skill.id, skill.title, skill.area ?? "", String(skill.level), levelWords[skill.level]],
    ...[skill.choice ?? "", ...writtenCells(skill)],
  ]);
  return writeRows([columns, ...rows]);
}

/** What a person wrote about a skill, as the last three cells of a row: note, evidence, finished resources. */
export function writtenCells({ note, evidence, finished }: Pick<OwnSkill, "note" | "evidence" | "finished">) {
  const pieces = evidence.map(({ text, date, url }) =>
    [text, date, url].filter((each) => each !== null).join(" "),
  );
  return [note, pieces.join("\n"), finished.map(({ url }) => url).join("\n")];
}

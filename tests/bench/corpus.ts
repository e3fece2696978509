import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { levelWords } from "@/domain/level";
import { Dice } from "./generate";
import { Speech } from "./speech";

/** The counts of a corpus: mostly skills, as in real content. */
interface Counts {
  areas: number;
  skills: number;
  roles: number;
  sources: number;
  certifications: number;
  starts: number;
}

interface Corpus extends Counts {
  /** What resources are called. */
  speech: Speech;
  /** What a skill is called. */
  titleOf: (skill: number) => string;
}

const ladder = levelWords.slice(1);
const words = (
  "review the design of a system and say where it fails measure cost latency quality write down what was decided and why " +
  "choose between models stores queues or caches explain trade-offs to people who pay keep data private test under load " +
  "read evidence before claims compare baselines with care name risks early plan for failure and repair it in the open"
).split(" ");

/** Writes a valid content set of so many files of each kind; the same files for the same numbers. */
export function writeCorpus(folder: string, counts: Counts): void {
  const dice = new Dice(counts.skills);
  const speech = new Speech(dice);
  const titles = Array.from({ length: counts.skills }, (_, index) => `${speech.sentence(1, 3)} ${index}`);
  const corpus: Corpus = { ...counts, speech, titleOf: (index) => titles[index] ?? "" };
  const write = (path: string, text: string): void => {
    mkdirSync(join(folder, dirname(path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  const rows = Array.from({ length: corpus.areas }, (_, area) => [
    areaId(area),
    `Area ${area}`,
    sentence(dice),
  ]);
  write("areas.md", table(["Area", "Title", "Summary"], rows));
  for (let index = 0; index < corpus.skills; index++)
    write(skillPath(index, corpus), skill(index, corpus, dice));
  for (let index = 0; index < corpus.roles; index++)
    write(`roles/role-${index}.md`, role(index, corpus, dice));
  for (let index = 0; index < corpus.sources; index++)
    write(`sources/source-${index}.md`, source(index, dice));
  for (let index = 0; index < corpus.certifications; index++)
    write(`certifications/certification-${index}.md`, certification(index, corpus, dice));
  for (let index = 0; index < corpus.starts; index++)
    write(`starts/start-${index}.md`, start(index, corpus, dice));
}

/** A skill of the corpus that may be changed. */
export function someSkill(folder: string, files: number): string {
  return join(folder, skillPath(7, divide(files)));
}

/** So many files as content: a twentieth of them roles, as many sources. */
export function divide(files: number): Counts {
  const [areas, roles, sources] = [20, Math.round(files * 0.05), Math.round(files * 0.05)];
  return { areas, roles, sources, skills: files - roles - sources - 1, certifications: 0, starts: 0 };
}

function skill(index: number, corpus: Corpus, dice: Dice): string {
  const needs =
    index === 0
      ? []
      : ladder.slice(1).flatMap((level, at) => {
          const needed = [...new Set([dice.between(0, index - 1), dice.between(0, index - 1)])];
          return needed.map((each) => [
            level,
            link(corpus.titleOf(each), `../../${skillPath(each, corpus)}`),
            ladder[at] ?? "",
          ]);
        });
  return [
    frontMatter(corpus.titleOf(index), `aliases: [Alias ${index}, Other name ${index}]`, "kind: technical"),
    paragraph(dice),
    "## Levels",
    table(
      ["Level", "You can", "Hours"],
      ladder.map((level, at) => [level, sentence(dice), `${4 * 3 ** at}`]),
    ),
    ...(needs.length > 0 ? ["## Builds on", table(["To reach", "You need", "At"], needs)] : []),
    "## Learn",
    table(
      ["From", "Resource", "Kind", "Cost", "Hours"],
      [...ladder, ...ladder].map((level, at) => {
        const resource = link(corpus.speech.sentence(2, 7), `https://example.org/${index}/${at}`);
        return [
          level,
          resource,
          dice.pick(["docs", "course", "book", "paper"]),
          dice.pick(["free", "paid"]),
          `${at + 2}`,
        ];
      }),
    ),
    "## Prove it",
    table(
      ["Level", "Evidence"],
      ladder.map((level) => [level, sentence(dice)]),
    ),
    "## Check yourself",
    table(
      ["Level", "Question", "Answer"],
      ladder.slice(0, 3).map((level) => [level, `${sentence(dice)}?`, paragraph(dice)]),
    ),
    "## Notes",
    paragraph(dice),
  ].join("\n\n");
}

function role(index: number, corpus: Corpus, dice: Dice): string {
  const span = Math.ceil(corpus.skills / corpus.roles);
  const asked = Array.from({ length: span }, (_, at) => (index * span + at) % corpus.skills);
  const label = `source-${index % corpus.sources}`;
  const salaryColumns =
    "Where,Seniority,Year,Basis,Currency,P10,P25,Median,P75,P90,n,Series,Fit,Source,Use".split(",");
  return [
    frontMatter(`Role ${index}`, "family: architecture", "seniority: senior", "experience: [3, 8]"),
    paragraph(dice),
    "## Responsibilities",
    ...["Deciding", "Building", "Explaining"].flatMap((group) => [
      `### ${group}`,
      [1, 2, 3, 4].map(() => `- ${sentence(dice)}.[^${label}]`).join("\n"),
    ]),
    "## Skills",
    table(
      ["Skill", "Level", "Importance", "Why"],
      [...new Set(asked)].map((each) => [
        link(corpus.titleOf(each), `../${skillPath(each, corpus)}`),
        dice.pick(["aware", "working", "proficient"]),
        dice.pick(["core", "important", "optional"]),
        sentence(dice),
      ]),
    ),
    "## Salary",
    table(
      salaryColumns,
      ["US", "DE", "GB", "World"].map((where) => [
        where,
        "all",
        "2025",
        "base",
        "USD",
        "",
        "90000",
        "120000",
        "150000",
        "",
        "120",
        "Architects",
        "exact",
        `[^${label}]`,
        "yes",
      ]),
    ),
    "## A week in the role",
    paragraph(dice),
    `[^${label}]: ${link(`Source ${index % corpus.sources}`, `../sources/${label}.md`)}, table 4`,
  ].join("\n\n");
}

function source(index: number, dice: Dice): string {
  const front = frontMatter(
    `Source ${index}`,
    `publisher: Office ${index}`,
    "kind: statistics",
    "published: 2025",
  );
  const doubts = table(["Claim", "Why", "Better"], [[sentence(dice), sentence(dice), sentence(dice)]]);
  return [front, paragraph(dice), paragraph(dice), "## Doubts", doubts].join("\n\n");
}

function certification(index: number, corpus: Corpus, dice: Dice): string {
  const front = frontMatter(`Certification ${index}`, `issuer: Guild ${index % 20}`, "status: active");
  return [front, paragraph(dice), "## Covers", skillLevels(10, corpus, dice)].join("\n\n");
}

function start(index: number, corpus: Corpus, dice: Dice): string {
  const front = frontMatter(`Start ${index}`);
  return [front, paragraph(dice), "## Has", skillLevels(30, corpus, dice)].join("\n\n");
}

function skillLevels(count: number, corpus: Corpus, dice: Dice): string {
  const skills = new Set(Array.from({ length: count }, () => dice.between(0, corpus.skills - 1)));
  const rows = [...skills].map((each) => [
    link(corpus.titleOf(each), `../${skillPath(each, corpus)}`),
    dice.pick(["aware", "working"]),
  ]);
  return table(["Skill", "Level"], rows);
}

function areaId(index: number): string {
  return `area-${index}`;
}

function skillPath(index: number, { areas }: Counts): string {
  return `skills/${areaId(index % areas)}/skill-${index}.md`;
}

function frontMatter(title: string, ...keys: string[]): string {
  return ["---", `title: ${title}`, "reviewed: 2026-11-21", ...keys, "---"].join("\n");
}

function table(columns: readonly string[], rows: readonly (readonly string[])[]): string {
  return [columns, columns.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}

function link(title: string, path: string): string {
  return `[${title}](${path})`;
}

function sentence(dice: Dice): string {
  const from = dice.between(0, words.length - 20);
  return words.slice(from, from + dice.between(12, 20)).join(" ");
}

function paragraph(dice: Dice): string {
  return [1, 2, 3].map(() => `${sentence(dice)}.`).join(" ");
}

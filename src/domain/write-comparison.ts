import type { Catalogue } from "./catalogue";
import type { ComparedSkill, Comparison } from "./comparison";
import type { Profile } from "./graph";
import { levelWords } from "./level";
import { listPlace } from "./role-list";
import { writeRows } from "./csv";
import { escapeMarkdown } from "./markdown-text";

/** The skills of a comparison, a line for each, with the reader's own level where there is one. */
export function writeComparisonCsv(
  { roles, skills }: Comparison,
  catalogue: Catalogue,
  have: Profile = new Map(),
): string {
  const columns = roles.flatMap((role) => [`${role} level`, `${role} importance`]);
  const own = have.size > 0;
  const rows = skills.map(({ skill, sharedBy, asked }) => {
    const { title = skill, area = "" } = catalogue.skills.get(skill) ?? {};
    const cells = asked.flatMap((each) => [String(each?.level ?? ""), each?.importance ?? ""]);
    const yours = own ? [String(have.get(skill) ?? 0)] : [];
    return [skill, title, catalogue.areas.get(area)?.title ?? area, sharedBy, ...cells, ...yours];
  });
  return writeRows([["skill", "title", "area", "shared by", ...columns, ...(own ? ["yours"] : [])], ...rows]);
}

const groups = [
  { title: "Asked for by all", of: "all" },
  { title: "Asked for by some", of: "some" },
  { title: "Asked for by one", of: "one" },
] as const;

/** A comparison as Markdown to read and to keep. Invariant: whatever it names reads as the text that it is. */
export function writeComparisonMarkdown(
  comparison: Comparison,
  catalogue: Catalogue,
  have: Profile = new Map(),
): string {
  const { roles, skills, certifications } = comparison;
  const titles = roles.map((id) => catalogue.roles.get(id)?.title ?? id);
  const own = have.size > 0 ? ["Yours"] : [];
  const rowOf = ({ skill, asked }: ComparedSkill): string[] => [
    catalogue.skills.get(skill)?.title ?? skill,
    ...asked.map((each) => (each ? `${each.level} ${levelWords[each.level]}, ${each.importance}` : "–")),
    ...own.map(() => `${have.get(skill) ?? 0} ${levelWords[have.get(skill) ?? 0]}`),
  ];
  const parts = [
    `# ${escapeMarkdown(titles.join(", "))}`,
    writeTable(["", ...titles], describeRoles(comparison, catalogue)),
    ...groups.flatMap(({ title, of }) => {
      const rows = skills.filter(({ sharedBy }) => sharedBy === of).map(rowOf);
      return rows.length === 0 ? [] : [`## ${title}`, writeTable(["Skill", ...titles, ...own], rows)];
    }),
    ...(certifications.length === 0
      ? []
      : [
          "## Certifications",
          writeTable(
            ["Certification", ...titles],
            certifications.map(({ certification, asked }) => [
              catalogue.certifications.get(certification)?.title ?? certification,
              ...asked.map((each) => each ?? "–"),
            ]),
          ),
        ]),
    "## Who is ready for one role has part of another",
    writeTable(["Ready for", ...titles], describeHeadStarts(comparison, titles)),
  ];
  return `${parts.join("\n\n")}\n`;
}

function describeRoles({ roles, bands, hours, readiness }: Comparison, catalogue: Catalogue): string[][] {
  const found = roles.map((id) => catalogue.roles.get(id));
  const pay = bands.map((each) => each.find(({ where }) => where === listPlace));
  return [
    ["Seniority", ...found.map((role) => role?.seniority ?? "–")],
    ["Family", ...found.map((role) => role?.family ?? "–")],
    [
      "Years of experience",
      ...found.map((role) => (role?.experience ? `${role.experience.min}–${role.experience.max}` : "–")),
    ],
    [
      `Median pay, ${listPlace}`,
      ...pay.map((band) => {
        const median = band?.figures.median;
        return band && median
          ? `${countOf(median.value)} ${band.currency}, ${band.basis}${band.proxy ? ", proxy" : ""}`
          : "–";
      }),
    ],
    ...(readiness.length > 0 ? [["You are ready", ...readiness.map(({ percent }) => `${percent} %`)]] : []),
    [
      readiness.length > 0 ? "Hours that are left" : "Hours from nothing",
      ...hours.map((each) => `about ${countOf(each)}`),
    ],
  ];
}

function describeHeadStarts({ roles, headStarts }: Comparison, titles: readonly string[]): string[][] {
  return roles.map((from, index) => [
    titles[index] ?? from,
    ...roles.map((to) => {
      const found = headStarts.find((each) => each.from === from && each.to === to);
      return found ? `${found.readiness} % ready, about ${countOf(found.left)} hours left` : "–";
    }),
  ]);
}

function writeTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.map(escapeMarkdown).join(" | ")} |`;
  return [line(head), `|${" --- |".repeat(head.length)}`, ...rows.map(line)].join("\n");
}

const whole = new Intl.NumberFormat("en-GB", { maximumFractionDigits: 0 });

function countOf(value: number): string {
  return whole.format(value);
}

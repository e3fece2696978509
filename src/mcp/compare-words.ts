import type { Catalogue } from "@/domain/catalogue";
import type { CompareAnswer } from "@/domain/compare-answer";
import type { ComparedSkill } from "@/domain/comparison";
import { levelWords } from "@/domain/level";
import { headlineBands } from "@/domain/pay";
import { formatHours, formatNumber } from "@/lib/format";
import { bandWords } from "./entry-words";
import { moveWords } from "./move-words";
import { listed, nameOf } from "./words";

const groups: readonly { sharedBy: ComparedSkill["sharedBy"]; heading: string }[] = [
  { sharedBy: "all", heading: "Skills that all of them ask for" },
  { sharedBy: "some", heading: "Skills that some ask for" },
  { sharedBy: "one", heading: "Skills that one alone asks for" },
];

/** A comparison in words: the roles, what is shared and what not, and what it takes from each to each other. */
export function compareWords(catalogue: Catalogue, answer: CompareAnswer): string {
  const { roles, certifications } = catalogue;
  const name = (id: string): string => nameOf(roles, id);
  return [
    `Compared: ${answer.roles.map(name).join(", ")}.`,
    ...answer.roles.flatMap((id) => aboutWords(catalogue, answer, id)),
    ...groups.flatMap(({ sharedBy, heading }) =>
      listed(
        heading,
        answer.skills.filter((each) => each.sharedBy === sharedBy).map((each) => skillWords(catalogue, each)),
      ),
    ),
    ...listed(
      "Certifications",
      answer.certifications.map(({ certification, importance }) => {
        const asked = Object.entries(importance).map(([role, each]) => `${role} ${each}`);
        return `${nameOf(certifications, certification)}: ${asked.join("; ")}`;
      }),
    ),
    "",
    `${answer.readiness ? "From these levels" : "From nothing"} all of them together take about ${formatHours(answer.hoursTogether)}.`,
    ...listed(
      "Ready for one, and how much of another",
      answer.headStarts.map(({ from, to, free, left, readiness }) => {
        const part = `${formatNumber(free)} of ${formatHours(free + left)} done`;
        return `who is ready for ${name(from)} is ${readiness} % ready for ${name(to)}, ${part}`;
      }),
    ),
    ...listed(
      "From each to each other",
      answer.moves.map((move) => `from ${name(move.from)} ${moveWords(catalogue, move)}`),
    ),
  ].join("\n");
}

/** What one role is, how far it is, what one does in it, what it pays, and how much it is wanted. */
function aboutWords({ roles }: Catalogue, answer: CompareAnswer, id: string): string[] {
  const { about, hours, readiness } = answer;
  const [role, facts] = [roles.get(id), about[id]];
  if (!role || !facts) return [];
  const { seniority, family, experience, responsibilities, demand } = facts;
  const years = experience ? [`usually ${experience.min} to ${experience.max} years of work`] : [];
  return [
    "",
    `${nameOf(roles, id)}: ${[seniority, family, ...years].join(", ")}.`,
    readiness
      ? `${readiness[id]} % ready; about ${formatHours(hours[id] ?? 0)} are left.`
      : `About ${formatHours(hours[id] ?? 0)} from nothing.`,
    ...responsibilities.map(({ title, items }) => `${title}: ${items.join(" ")}`),
    ...listed(`Pay of ${role.title}`, headlineBands(role).map(bandWords)),
    ...(demand === null ? [] : ["", `Demand for ${role.title}: ${demand}`]),
  ];
}

function skillWords(
  { skills }: Catalogue,
  { skill, levels, importance }: CompareAnswer["skills"][number],
): string {
  const asked = Object.entries(levels).map(
    ([role, level]) => `${role} ${levelWords[level] ?? level}, ${importance[role]}`,
  );
  return `${nameOf(skills, skill)}: ${asked.join("; ")}`;
}

import type { Catalogue } from "@/domain/catalogue";
import type { CompareAnswer } from "@/domain/compare-answer";
import type { ComparedSkill } from "@/domain/comparison";
import { levelWords } from "@/domain/level";
import type { AnsweredMove, MoveAnswer } from "@/domain/moves-answer";
import type { SkillRise } from "@/domain/moves";
import { headlineBands } from "@/domain/pay";
import { formatCount, formatHours, formatNumber, formatPlace } from "@/lib/format";
import { bandWords } from "./entry-words";
import { listed, nameOf } from "./words";

const groups: readonly { sharedBy: ComparedSkill["sharedBy"]; heading: string }[] = [
  { sharedBy: "all", heading: "Skills that all of them ask for" },
  { sharedBy: "some", heading: "Skills that some ask for" },
  { sharedBy: "one", heading: "Skills that one alone asks for" },
];

/** A comparison in words: what is shared and what not, pay, and what it takes from each to each other. */
export function compareWords(catalogue: Catalogue, answer: CompareAnswer): string {
  const { roles, skills } = catalogue;
  const compared = answer.roles.flatMap((id) => roles.get(id) ?? []);
  return [
    `Compared: ${answer.roles.map((id) => nameOf(roles, id)).join(", ")}.`,
    ...groups.flatMap(({ sharedBy, heading }) =>
      listed(
        heading,
        answer.skills
          .filter((each) => each.sharedBy === sharedBy)
          .map(({ skill, levels, importance }) => {
            const asked = Object.entries(levels).map(
              ([role, level]) => `${role} ${levelWords[level] ?? level}, ${importance[role]}`,
            );
            return `${nameOf(skills, skill)}: ${asked.join("; ")}`;
          }),
      ),
    ),
    ...compared.flatMap((role) => listed(`Pay of ${role.title}`, headlineBands(role).map(bandWords))),
    ...listed(
      "From each to each other",
      answer.moves.map((move) => `from ${nameOf(roles, move.from)} ${moveWords(catalogue, move)}`),
    ),
  ].join("\n");
}

/** A move in a line: what it takes, what stays, and what it does to pay. */
export function moveWords({ roles }: Catalogue, move: AnsweredMove): string {
  const { to, hours, newSkills, raisedSkills, sharedSkills, pay, why } = move;
  const differences = pay.map(({ where, basis, currency, difference, proxy }) => {
    const sign = difference < 0 ? "−" : "+";
    const much = difference === 0 ? "±0" : sign + formatNumber(Math.abs(difference));
    const doubt = proxy ? ", a proxy" : "";
    return `${formatPlace(where)} ${much} ${currency} (${basis}${doubt})`;
  });
  return [
    `to ${nameOf(roles, to)}: about ${formatHours(hours)}`,
    `${formatCount(newSkills.length, "new skill")}, ${raisedSkills.length} to raise, ${sharedSkills.length} fulfilled`,
    differences.length > 0 ? `median pay ${differences.join(", ")}` : "no pay on the same scale",
    ...(why === null ? [] : [why]),
  ].join("; ");
}

/** A move with its steps in an order in which they can be learnt. */
export function wholeMoveWords(catalogue: Catalogue, move: MoveAnswer): string {
  const { roles, skills } = catalogue;
  const rise = ({ skill, from, to }: SkillRise): string => {
    return `${nameOf(skills, skill)} from ${levelWords[from]} to ${levelWords[to]}`;
  };
  return [
    `From ${nameOf(roles, move.from)} ${moveWords(catalogue, move)}`,
    ...listed("New skills", move.newSkills.map(rise)),
    ...listed("Skills to raise", move.raisedSkills.map(rise)),
    ...listed(
      "Steps in order",
      move.steps.map(({ skill, level, hours, importance }) => {
        return `${nameOf(skills, skill)} to ${levelWords[level]}, ${formatHours(hours)}, ${importance}`;
      }),
    ),
  ].join("\n");
}

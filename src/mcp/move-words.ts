import type { Catalogue } from "@/domain/catalogue";
import { levelWords } from "@/domain/level";
import type { AnsweredMove, MoveAnswer } from "@/domain/moves-answer";
import type { SkillRise } from "@/domain/moves";
import { formatCount, formatHours, formatNumber, formatPlace } from "@/lib/format";
import { listed, nameOf } from "./words";

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

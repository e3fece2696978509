import type { Role } from "@/domain/content";
import type { Move } from "@/domain/moves";
import type { PayStep } from "@/domain/pay";
import { formatHours, formatPlace } from "@/lib/format";
import { movePage, pageOf } from "./href";
import type { Fact, Part } from "./margin";
import { PayDifference } from "./pay-difference";

interface MoveFacts {
  from: Role;
  to: Role;
  move: Move;
  hoursBack: number;
  pay: readonly PayStep[];
}

/** What the margin says of a move at a glance. */
export function moveFacts({ from, to, move, hoursBack, pay: [pay] }: MoveFacts): Fact[] {
  const hoursOf = (hours: number): string => (hours === 0 ? "nothing" : `about ${formatHours(hours)}`);
  return [
    { name: "From", value: <a href={pageOf("role", from.id)}>{from.title}</a> },
    { name: "To", value: <a href={pageOf("role", to.id)}>{to.title}</a> },
    { name: "It takes", value: hoursOf(move.hours) },
    { name: "The way back takes", value: <a href={movePage(to.id, from.id)}>{hoursOf(hoursBack)}</a> },
    ...(pay ? [{ name: `Pay, ${formatPlace(pay.to.where)}`, value: <PayDifference step={pay} /> }] : []),
  ];
}

/** The parts of a move's page that are there. */
export function moveParts({ hours, newSkills, raisedSkills, sharedSkills }: Move): Part[] {
  const hasSkills = newSkills.length + raisedSkills.length + sharedSkills.length > 0;
  return [
    ...(hasSkills ? [{ id: "skills", title: "Skills" }] : []),
    ...(hours > 0 ? [{ id: "hours", title: "Hours" }] : []),
    { id: "pay", title: "Pay" },
    ...(hours > 0 ? [{ id: "plan", title: "The plan, step by step" }] : []),
  ];
}

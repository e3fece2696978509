import type { ReactNode } from "react";
import type { Role } from "@/domain/content";
import { listPlace } from "@/domain/role-list";
import type { Band } from "@/domain/salary";
import { formatHours, formatNumber } from "@/lib/format";
import { Bar } from "./bar";
import { type ComparedProps, Row } from "./compare-row";
import { gapPage } from "./href";

interface Fact {
  name: string;
  /** In words, by role: whether they are equal is told by these. */
  words: string[];
  cells?: ReactNode[];
}

/** What the roles are, what they pay, and how far they are. */
export function CompareFacts({ roles, comparison, levels, view }: ComparedProps) {
  const pay = comparison.bands.map((bands) => bands.find(({ where }) => where === listPlace));
  const facts: Fact[] = [
    { name: "Seniority", words: roles.map(({ seniority }) => seniority) },
    { name: "Family", words: roles.map(({ family }) => family) },
    { name: "Experience", words: roles.map(nameExperience) },
    {
      name: "Median pay, United States",
      words: pay.map(nameMedian),
      cells: pay.map((band, index) => band && <Median key={index} of={band} />),
    },
    ...(levels.size > 0
      ? [
          {
            name: "Your readiness",
            words: comparison.readiness.map(({ percent }) => `${percent} %`),
            cells: comparison.readiness.map(({ percent }, index) => <Percent key={index} of={percent} />),
          },
        ]
      : []),
    {
      name: levels.size > 0 ? "What is left for you" : "The way from nothing",
      words: comparison.hours.map(String),
      cells: comparison.hours.map((hours, index) => <Way key={index} role={roles[index]} hours={hours} />),
    },
  ];
  const shown = view.isShort ? facts.filter(({ words }) => new Set(words).size > 1) : facts;
  return (
    <tbody>
      {shown.map(({ name, words, cells }) => (
        <Row key={name} head={name} cells={cells ?? words} />
      ))}
    </tbody>
  );
}

function nameExperience({ experience }: Role): string {
  return experience ? `usually ${experience.min}–${experience.max} years` : "not stated";
}

function nameMedian(band: Band | undefined): string {
  const median = band?.figures.median;
  return band && median ? `${formatNumber(median.value)} ${band.currency}` : "none stated";
}

function Median({ of }: { of: Band }) {
  return (
    <a href="#pay" className="figures">
      {nameMedian(of)}
      {of.proxy && <span className="text-doubt"> proxy</span>}
    </a>
  );
}

function Percent({ of }: { of: number }) {
  return (
    <>
      <span className="figures font-semibold">{of} %</span>
      <span className="mt-1 block max-w-40">
        <Bar percent={of} />
      </span>
    </>
  );
}

function Way({ role, hours }: { role: Role | undefined; hours: number }) {
  if (!role) return null;
  return (
    <a href={gapPage(role.id)} className="figures">
      {hours === 0 ? "nothing" : `about ${formatHours(hours)}`}
    </a>
  );
}

import type { Area, Role, Skill } from "@/domain/content";
import type { Level } from "@/domain/level";
import { formatCount, formatHours } from "@/lib/format";
import { LevelMark } from "./level";
import type { Fact, Part } from "./margin";

/** What kind of skill it is, with the way to its neighbours on the shelf. */
export function SkillLine({ skill, area }: { skill: Skill; area: Area | undefined }) {
  return (
    <>
      {area && <a href={`/skills#${area.id}`}>{area.title}</a>}
      {` · ${skill.kind} skill`}
    </>
  );
}

/** What the margin of a skill's page says at a glance. */
export function skillFacts(skill: Skill, level: Level, roles: readonly Role[]): Fact[] {
  const hours = skill.levels.reduce((sum, each) => sum + each.hours, 0);
  const needing = roles.filter(({ requirements }) => requirements.some((each) => each.skill === skill.id));
  const { aliases, esco } = skill;
  return [
    { name: "Your level", value: <LevelMark level={level} /> },
    ...(aliases.length > 0 ? [{ name: "Also called", value: aliases.join(", ") }] : []),
    {
      name: "All the way",
      value: `${formatCount(skill.levels.length, "level")}, about ${formatHours(hours)}`,
    },
    { name: "Asked for by", value: formatCount(needing.length, "role") },
    ...(esco === null ? [] : [{ name: "Known elsewhere as", value: <Esco address={esco} /> }]),
  ];
}

/** The parts of a skill's page that are there. */
export function skillContents(skill: Skill, all: readonly Skill[]): Part[] {
  const opens = all.some(({ buildsOn }) => buildsOn.some((row) => row.skill === skill.id));
  return [
    { id: "levels", title: "Levels" },
    { id: "builds-on", title: "Builds on" },
    ...(opens ? [{ id: "opens", title: "Opens" }] : []),
    { id: "needed-by", title: "Needed by" },
    ...(skill.learn.length > 0 ? [{ id: "learn", title: "Learn" }] : []),
    ...(skill.proofs.length > 0 ? [{ id: "prove-it", title: "Prove it" }] : []),
    ...(skill.questions.length > 0 ? [{ id: "check-yourself", title: "Check yourself" }] : []),
    { id: "yours", title: "Your notes and evidence" },
  ];
}

function Esco({ address }: { address: string }) {
  return (
    <a href={address} rel="noreferrer">
      its entry in ESCO
    </a>
  );
}

import type { Role, Skill } from "@/domain/content";
import type { Level } from "@/domain/level";
import type { Band } from "@/domain/salary";
import { formatNumber } from "@/lib/format";
import { Card, CardTitle } from "./card";
import { Demand, Figure } from "./card-parts";
import { light } from "./palette";

interface RoleCardProps {
  role: Role;
  skills: ReadonlyMap<string, Skill>;
  /** Of the whole way, from nothing. */
  hours: number;
  /** The band of the United States that stands for the role, where there is one. */
  band: Band | undefined;
}

/** A role at a glance: what it is, how far it is, what it pays, and what weighs most in it. */
export function RoleCard({ role, skills, hours, band }: RoleCardProps) {
  const median = band?.figures.median;
  return (
    <Card>
      <div style={{ display: "flex", justifyContent: "space-between" }}>
        <div style={{ display: "flex", flexDirection: "column", width: 560 }}>
          <div style={{ display: "flex", color: light.soft, fontSize: 26, marginBottom: 18 }}>
            {`${role.family} · ${role.seniority}`}
          </div>
          <CardTitle>{role.title}</CardTitle>
          <div style={{ display: "flex", marginTop: 44 }}>
            <Figure value={`about ${formatNumber(hours)}`} what="hours from nothing" />
            {band && median && (
              <Figure
                value={`${formatNumber(median.value)} ${band.currency}`}
                what="US median"
                doubt={band.proxy ? "proxy" : null}
              />
            )}
          </div>
        </div>
        <div style={{ display: "flex", flexDirection: "column", width: 420, paddingTop: 6 }}>
          {findHeaviest(role, skills).map(({ skill, level }) => (
            <Demand key={skill.id} title={skill.title} level={level} />
          ))}
        </div>
      </div>
    </Card>
  );
}

/** The core skills that take the most: by level, then by the hours up to it. */
function findHeaviest(role: Role, skills: RoleCardProps["skills"]): { skill: Skill; level: Level }[] {
  return role.requirements
    .flatMap(({ skill: id, level, importance }) => {
      const skill = importance === "core" ? skills.get(id) : undefined;
      return skill ? [{ skill, level, hours: hoursTo(skill, level) }] : [];
    })
    .sort((a, b) => b.level - a.level || b.hours - a.hours)
    .slice(0, 5);
}

function hoursTo({ levels }: Skill, level: Level): number {
  return levels.slice(0, level).reduce((sum, { hours }) => sum + hours, 0);
}

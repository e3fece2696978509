import type { SharedView } from "@/domain/share";
import { formatCount } from "@/lib/format";
import { Card, CardTitle } from "./card";
import { Demand, Figure } from "./card-parts";
import { light } from "./palette";

const shownSkills = 5;

/** What somebody shares, at a glance: how ready they are, and the skills that they are best at. */
export function SharedCard({ shared: { name, goals, areas } }: { shared: SharedView }) {
  const skills = areas.flatMap((area) => area.skills).filter(({ level }) => level > 0);
  const best = [...skills].sort((a, b) => b.level - a.level).slice(0, shownSkills);
  const [goal] = [...goals].sort((a, b) => b.percent - a.percent);
  return (
    <Card>
      <div style={{ display: "flex", justifyContent: "space-between" }}>
        <div style={{ display: "flex", flexDirection: "column", width: best.length > 0 ? 560 : 900 }}>
          <div style={{ display: "flex", color: light.soft, fontSize: 26, marginBottom: 18 }}>
            Shared, read-only
          </div>
          <CardTitle>{name}</CardTitle>
          <div style={{ display: "flex", marginTop: 44 }}>
            {skills.length > 0 && <Figure value={formatCount(skills.length, "skill")} what="with a level" />}
            {goal && <Figure value={`${goal.percent} % ready`} what={`for ${goal.title}`} />}
          </div>
        </div>
        <div style={{ display: "flex", flexDirection: "column", width: 420, paddingTop: 6 }}>
          {best.map(({ id, title, level }) => (
            <Demand key={id} title={title} level={level} />
          ))}
        </div>
      </div>
    </Card>
  );
}

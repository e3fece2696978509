import type { Area, Role, Skill } from "@/domain/content";
import type { Gap } from "@/domain/gap";
import type { Profile } from "@/domain/graph";
import { formatCount } from "@/lib/format";
import { drawRoadmap } from "@/pictures/roadmap";
import { RoadmapDrawing } from "./roadmap-drawing";
import { RoadmapFocus } from "./roadmap-focus";
import { RoadmapList } from "./roadmap-list";
import "./roadmap.css";

interface RoadmapProps {
  role: Role;
  gap: Gap;
  skills: ReadonlyMap<string, Skill>;
  areas: ReadonlyMap<string, Area>;
  /** Of the person who looks; what the roadmap touches of them is shown as done. */
  levels: Profile;
  /** Whether the list of the same follows: not where the page lists the steps already. */
  list?: boolean;
}

/** Wider than this a picture leaves the column of the page. */
const columnWidth = 1200;

/** The way to a role: drawn where there is room, with the same as a list folded below it; elsewhere the list alone. */
export function Roadmap({ role, gap, skills, areas, levels, list = false }: RoadmapProps) {
  const picture = drawRoadmap({ gap, requirements: role.requirements, skills, areas, levels });
  const { width, height, stages } = picture;
  const personal = levels.size > 0;
  if (stages.length === 0) return null;
  return (
    <>
      <figure className={width > columnWidth ? "roadmap wide" : "roadmap"}>
        <figcaption>
          <strong>
            The way to {role.title} in {formatCount(stages.length, "stage")}.
          </strong>{" "}
          Stages read from left to right, each from the top down; a line leads from a skill to what builds on
          it.{" "}
          {personal
            ? "Full pips are the levels you have, rings those you need; what is done is tinted and ticked. "
            : "Pips are the level that is needed. "}
          A thick bar marks what is core to the role, a thin one what is important.
        </figcaption>
        <RoadmapFocus key={`${width} ${height}`} width={width} height={height}>
          <RoadmapDrawing picture={picture} personal={personal} />
        </RoadmapFocus>
      </figure>
      {list && (
        <details className="roadmap-list">
          <summary className="no-print mt-6 cursor-pointer font-sans text-small">The same as a list</summary>
          <RoadmapList stages={stages} personal={personal} />
        </details>
      )}
    </>
  );
}

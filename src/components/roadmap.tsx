import type { Role } from "@/domain/content";
import type { Gap } from "@/domain/gap";
import type { Profile } from "@/domain/graph";
import { formatCount, formatHours } from "@/lib/format";
import { fillRoadmap, type RoadmapPicture } from "@/pictures/roadmap";
import { RoadmapDrawing } from "./roadmap-drawing";
import { RoadmapFocus } from "./roadmap-focus";
import { RoadmapList } from "./roadmap-list";
import { writeMarkup } from "./write-markup";
import { Written } from "./written";

interface RoadmapSectionProps {
  role: Pick<Role, "title">;
  /** From nothing, and drawn so. */
  gap: Gap;
  picture: RoadmapPicture;
  /** Of the person who looks; what the roadmap touches of them is shown as done. */
  levels: Profile;
}

interface RoadmapProps {
  role: Pick<Role, "title">;
  picture: RoadmapPicture;
  /** Whether it is drawn for somebody who has levels. */
  personal: boolean;
  /** Whether the list of the same follows: not where the page lists the steps already. */
  list?: boolean;
}

/** The way from nothing, as a part of a role's page: with the list that stands for it where it is not drawn. */
export function RoadmapSection({ role, gap, picture, levels }: RoadmapSectionProps) {
  const { steps, hours } = gap;
  return (
    <section>
      <h2 id="roadmap">Roadmap</h2>
      <p className="max-w-[60ch]">
        From nothing it is {formatCount(steps.length, "step")} and about {formatHours(hours)}; nobody starts
        there. The order is one in which every step finds what it builds on.
      </p>
      <Roadmap role={role} picture={fillRoadmap(picture, gap, levels)} personal={levels.size > 0} list />
    </section>
  );
}

/** Wider than this a picture leaves the column of the page. */
const columnWidth = 1200;

/** The way to a role: drawn where there is room, with the same as a list folded below it; elsewhere the list alone. */
export function Roadmap({ role, picture, personal, list = false }: RoadmapProps) {
  const { width, height, stages } = picture;
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
        <RoadmapFocus
          key={`${width} ${height}`}
          width={width}
          height={height}
          drawn={writeMarkup(<RoadmapDrawing picture={picture} personal={personal} />)}
        />
      </figure>
      {list && (
        <details className="roadmap-list">
          <summary className="no-print mt-6 cursor-pointer font-sans text-small">The same as a list</summary>
          <Written>
            <RoadmapList stages={stages} personal={personal} />
          </Written>
        </details>
      )}
    </>
  );
}

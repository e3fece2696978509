import { levelWords } from "@/domain/level";
import { formatCount, formatHours } from "@/lib/format";
import type { RoadmapPicture } from "@/pictures/roadmap";
import { Embed, type EmbedTheme } from "./embed";
import { RoadmapDrawing } from "./roadmap-drawing";

interface EmbedRoadmapProps {
  role: { title: string };
  hours: number;
  picture: RoadmapPicture;
  /** Where it is from. */
  source: string;
  theme: EmbedTheme | null;
}

const margin = 20;
const head = 62;
const foot = 30;

/** The way from nothing to a role, as on its page. */
export function EmbedRoadmap({ role, hours, picture, source, theme }: EmbedRoadmapProps) {
  const { stages } = picture;
  const [width, height] = [picture.width + 2 * margin, picture.height + head + foot];
  const cards = stages.flatMap((stage) => stage.cards);
  const facts = `${formatCount(cards.length, "skill")} in ${formatCount(stages.length, "stage")}, about ${formatHours(hours)} from nothing`;
  const words = stages.map((stage) => {
    const skills = stage.cards.map(({ title, need }) => `${title} (${levelWords[need]})`);
    return `${stage.title}: ${skills.join(", ")}.`;
  });
  return (
    <Embed
      {...{ width, height, theme }}
      title={`The way to ${role.title}`}
      description={`${facts}. ${words.join(" ")}`}
    >
      <text className="title" x={margin} y="32">
        The way to {role.title}
      </text>
      <text className="small fill-soft" x={margin} y="51">
        {facts}. A line leads from a skill to what builds on it.
      </text>
      <g transform={`translate(${margin} ${head})`}>
        <RoadmapDrawing picture={picture} personal={false} />
      </g>
      <text className="small fill-soft" x={width - margin} y={height - 12} textAnchor="end">
        {source}
      </text>
    </Embed>
  );
}

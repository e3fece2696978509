import { levelWords } from "@/domain/level";
import { formatCount, formatHours } from "@/lib/format";
import type { PlacedCard, RoadmapPicture, RoadmapStage } from "@/pictures/roadmap";
import { sizes } from "@/pictures/roadmap-sizes";
import { CardFace, CardLink } from "./roadmap-card";
import { Pips } from "./roadmap-pip-row";

interface RoadmapDrawingProps {
  picture: RoadmapPicture;
  /** Whether there is somebody whose levels it shows. */
  personal: boolean;
}

/** Lines, and over them the stages; the cards come in an order in which they can be learnt. */
export function RoadmapDrawing({ picture: { stages, edges }, personal }: RoadmapDrawingProps) {
  const cards = stages.flatMap((stage) => stage.cards);
  const done = new Set(cards.filter((card) => personal && isDone(card)).map(({ skill }) => skill));
  return (
    <>
      <g className="edges">
        {edges.map(({ from, to, path }) => {
          const way = done.has(from) && done.has(to) ? "done" : undefined;
          return <path key={`${from} ${to}`} d={path} data-from={from} data-to={to} className={way} />;
        })}
      </g>
      {stages.map((stage) => (
        <g key={stage.title} data-stage={stage.title}>
          <Heading stage={stage} personal={personal} />
          {stage.cards.map((card) => (
            <Card key={card.skill} card={card} personal={personal} />
          ))}
        </g>
      ))}
    </>
  );
}

export function isDone({ have, need }: PlacedCard): boolean {
  return have >= need;
}

function Heading({ stage: { lines, x, cards }, personal }: { stage: RoadmapStage; personal: boolean }) {
  const done = cards.filter(isDone).length;
  const left = cards.reduce((sum, { hours }) => sum + hours, 0);
  const count = personal && done > 0 ? `${done} of ${cards.length} done` : formatCount(cards.length, "skill");
  return (
    <>
      <text className="stage">
        {lines.map((line, index) => (
          <tspan key={index} x={x} y={sizes.heading + 18 * index}>
            {line}
          </tspan>
        ))}
      </text>
      <text className="count" x={x} y={sizes.heading - 1 + 18 * lines.length}>
        {left === 0 ? count : `${count}, about ${formatHours(left)}${personal ? " left" : ""}`}
      </text>
    </>
  );
}

function Card({ card, personal }: { card: PlacedCard; personal: boolean }) {
  const { skill, title, have, need, importance, hours, x, y, lines } = card;
  const reached = personal && isDone(card);
  const asked = `${title}: ${levelWords[need]}${importance ? `, ${importance}` : ""}`;
  const begun = personal && have > 0 ? `you are at ${levelWords[have]}, ` : "";
  const tip = reached ? `${asked}, done` : `${asked}, ${begun}about ${formatHours(hours)}`;
  const word = reached ? "✓ done" : importance;
  return (
    <CardLink {...{ skill, title, have }} highest={card.highest} isDone={reached} tip={tip}>
      <CardFace
        {...{ skill, x, y, lines, need, word }}
        have={personal ? have : undefined}
        bar={importance}
        Pips={Pips}
      />
    </CardLink>
  );
}

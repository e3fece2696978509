import { levelWords } from "@/domain/level";
import { formatHours } from "@/lib/format";
import type { PlacedCard, RoadmapStage } from "@/pictures/roadmap";
import { pageOf } from "./href";
import { LevelMark } from "./level";
import { isDone } from "./roadmap-drawing";

interface RoadmapListProps {
  stages: readonly RoadmapStage[];
  personal: boolean;
}

/** The roadmap as an ordered list by stages, numbered through: the same as the picture, and all there is on a phone. */
export function RoadmapList({ stages, personal }: RoadmapListProps) {
  const starts = stages.map((_, index) => 1 + countCards(stages.slice(0, index)));
  return (
    <div className="mt-8 gap-x-14 lg:columns-2">
      {stages.map(({ title, cards }, index) => (
        <section key={title}>
          <h3 className={index === 0 ? "mt-0" : ""}>{title}</h3>
          <ol start={starts[index]} className="figures">
            {cards.map((card) => (
              <li key={card.skill}>
                <CardLine card={card} personal={personal} />
              </li>
            ))}
          </ol>
        </section>
      ))}
    </div>
  );
}

function CardLine({ card, personal }: { card: PlacedCard; personal: boolean }) {
  const { skill, title, need, have, importance, hours } = card;
  const yours = personal && isDone(card) ? "✓ done" : personal && have > 0 ? `you: ${levelWords[have]}` : "";
  return (
    <div>
      <a href={pageOf("skill", skill)}>{title}</a>
      <LevelMark level={need} />
      <span className={importance ?? ""}>{importance}</span>
      <span className="left">{yours || formatHours(hours)}</span>
    </div>
  );
}

function countCards(stages: readonly RoadmapStage[]): number {
  return stages.reduce((sum, { cards }) => sum + cards.length, 0);
}

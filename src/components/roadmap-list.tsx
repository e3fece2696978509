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
          <ol start={starts[index]} className="figures list-decimal pl-8 marker:text-soft">
            {cards.map((card) => (
              <li key={card.skill} className="border-line break-inside-avoid border-b py-1.5 pl-1">
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
    <div className="flex flex-wrap items-baseline gap-x-3 text-small sm:grid sm:grid-cols-[minmax(0,1fr)_7.25rem_4.25rem_4.5rem]">
      <a href={pageOf("skill", skill)} className="basis-full text-base">
        {title}
      </a>
      <LevelMark level={need} />
      <span className={importance === "core" ? "font-semibold" : "text-soft"}>{importance}</span>
      <span className="text-soft sm:text-right">{yours || formatHours(hours)}</span>
    </div>
  );
}

function countCards(stages: readonly RoadmapStage[]): number {
  return stages.reduce((sum, { cards }) => sum + cards.length, 0);
}

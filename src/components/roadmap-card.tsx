import type { ReactNode } from "react";
import type { Importance } from "@/domain/content";
import type { Level } from "@/domain/level";
import { sizes } from "@/pictures/roadmap-sizes";
import { pageOf } from "./href";
import type { PipsProps } from "./roadmap-pip-row";
import { CardPips } from "./roadmap-pips";

export interface CardFaceProps {
  skill: string;
  x: number;
  y: number;
  /** The title as it fits. */
  lines: readonly string[];
  need: Level;
  /** The person's level; absent where nobody's is shown. */
  have: Level | undefined;
  bar?: Importance | null;
  /** A small word beside the pips. */
  word: string | null;
  /** What draws the pips, where no browser runs what follows the person's levels. */
  Pips?: (props: PipsProps) => ReactNode;
}

const { width, height } = sizes.card;

/** A skill in a picture: its title, the needed level as pips, and the person's level filling them. */
export function CardFace(props: CardFaceProps) {
  const { skill, x, y, lines, need, have, bar, word, Pips = CardPips } = props;
  return (
    <g transform={`translate(${x} ${y})`}>
      <rect className="face" width={width} height={height} rx="3" />
      {bar && <rect className={`bar ${bar}`} width={bar === "core" ? 4 : 2} height={height} />}
      <text className="name">
        {lines.map((line, index) => (
          <tspan key={index} x={sizes.padding + 2} y={16.5 + 13.5 * index}>
            {line}
          </tspan>
        ))}
      </text>
      <g transform={`translate(${sizes.padding + 5} ${height - 8.5})`}>
        <Pips skill={skill} need={need} have={have} />
      </g>
      {word !== null && (
        <text className="word" x={width - sizes.padding} y={height - 5} textAnchor="end">
          {word}
        </text>
      )}
    </g>
  );
}

interface CardLinkProps {
  skill: string;
  /** As the keys that set a level need to know it. */
  title: string;
  highest: number;
  have: Level;
  isDone: boolean;
  /** All that the card says, in words: its name for those who hear it, its tip for those who point at it. */
  tip: string;
  children: ReactNode;
}

/** A card as the link that it is. */
export function CardLink({ skill, title, highest, have, isDone, tip, children }: CardLinkProps) {
  return (
    <a
      href={pageOf("skill", skill)}
      data-card={skill}
      data-skill={skill}
      data-title={title}
      data-highest={highest}
      data-level={have}
      aria-label={tip}
      className={isDone ? "card done" : "card"}
    >
      <title>{tip}</title>
      {children}
    </a>
  );
}

import Link from "next/link";
import type { ReactNode } from "react";
import type { Importance } from "@/domain/content";
import type { Level } from "@/domain/level";
import { sizes } from "@/pictures/roadmap-sizes";
import { pageOf } from "./href";

interface CardFaceProps {
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
}

const { width, height } = sizes.card;

/** A skill in a picture: its title, the needed level as pips, and the person's level filling them. */
export function CardFace({ x, y, lines, need, have, bar, word }: CardFaceProps) {
  const filled = have === undefined ? need : Math.min(have, need);
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
        <path className="pip" d={drawPips(0, need)} />
        <path className="pip hole" d={drawPips(filled, need)} />
        <path className="pip point" d={drawPips(need, 4)} />
      </g>
      {word !== null && (
        <text className="word" x={width - sizes.padding} y={height - 5} textAnchor="end">
          {word}
        </text>
      )}
    </g>
  );
}

/** Lines without length, which their round ends make points: one path for all of a kind. */
function drawPips(from: number, to: number): string {
  return Array.from({ length: Math.max(0, to - from) }, (_, index) => `M${(from + index) * 10} 0h0`).join("");
}

interface CardLinkProps {
  skill: string;
  isDone: boolean;
  /** All that the card says, in words: its name for those who hear it, its tip for those who point at it. */
  tip: string;
  children: ReactNode;
}

/** A card as the link that it is. */
export function CardLink({ skill, isDone, tip, children }: CardLinkProps) {
  return (
    <Link
      href={pageOf("skill", skill)}
      prefetch={false}
      data-card={skill}
      aria-label={tip}
      className={isDone ? "card done" : "card"}
    >
      <title>{tip}</title>
      {children}
    </Link>
  );
}

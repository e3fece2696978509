import { measureText } from "@/pictures/roadmap-text";
import { Embed, type EmbedTheme } from "./embed";

interface EmbedBadgeProps {
  /** Who shares it, for which role, and how ready they are: what the shared page says as well. */
  name: string;
  goal: { title: string; percent: number; leftOut: number };
  theme: EmbedTheme | null;
}

const height = 30;
const padding = 11;

/** How ready somebody is for a role, in a line. The words fill their place in whatever letters a reader has. */
export function EmbedBadge({ name, goal: { title, percent, leftOut }, theme }: EmbedBadgeProps) {
  const figure = `${percent} % ready`;
  const [titleWidth, figureWidth] = [measureText(title, 13), measureText(figure, 13)];
  const [left, right] = [titleWidth + 2 * padding, figureWidth + 2 * padding];
  const without = leftOut > 0 ? `, leaving out ${leftOut} of its skills` : "";
  return (
    <Embed
      {...{ height, theme }}
      width={Math.ceil(left + right)}
      title={`${name}: ${figure} for ${title}${without}`}
      description={`${name} meets ${percent} per cent of what ${title} asks for, by levels that they set themselves${without}.`}
    >
      <rect className="fill-raised" width={left} height={height} rx="4" />
      <rect className="fill-accent" x={left} width={Math.ceil(left + right) - left} height={height} rx="4" />
      <text x={padding} y="19.5" textLength={titleWidth} lengthAdjust="spacingAndGlyphs">
        {title}
      </text>
      <text
        className="fill-paper font-semibold"
        x={left + padding}
        y="19.5"
        textLength={figureWidth}
        lengthAdjust="spacingAndGlyphs"
      >
        {figure}
      </text>
    </Embed>
  );
}

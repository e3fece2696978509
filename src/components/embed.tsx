import type { ReactNode } from "react";
import { dark, light } from "./palette";

/** In which colours an embed is drawn; without one it follows the reader's. */
export const embedThemes = ["light", "dark"] as const;
export type EmbedTheme = (typeof embedThemes)[number];

type Palette = Readonly<Record<keyof typeof light, string>>;

/** The classes of the drawings on our own pages that embeds share, in plain colours: no style sheet reaches an embed. */
function rulesFor({ paper, raised, ink, soft, line, edge, accent, level, doubt }: Palette): string {
  return [
    `text{fill:${ink}}`,
    `.ground{fill:${paper}}.face,.fill-raised{fill:${raised}}.bar{fill:${ink}}`,
    `.count,.word,.fill-soft{fill:${soft}}.fill-ink{fill:${ink}}.fill-paper{fill:${paper}}.fill-level{fill:${level}}`,
    `.fill-accent{fill:${accent}}.fill-doubt{fill:${doubt}}`,
    `.edges{stroke:${edge}}.pip{stroke:${level}}.pip.hole{stroke:${raised}}.pip.point{stroke:${edge}}`,
    `.stroke-line{stroke:${line}}.stroke-level{stroke:${level}}.stroke-paper{stroke:${paper}}.stroke-ink{stroke:${ink}}`,
  ].join("");
}

const shapes = [
  "text{font:13px Inter,system-ui,'Segoe UI',Roboto,Helvetica,Arial,sans-serif}",
  ".stage,.title{font:600 15px 'Source Serif 4',Georgia,'Times New Roman',serif}.title{font-size:20px}",
  ".count,.word,.small{font-size:12px}.name{font-size:12px;font-weight:500}.font-semibold{font-weight:600}",
  ".figures{font-variant-numeric:tabular-nums}a{text-decoration:none}",
  ".edges{fill:none;stroke-width:1;opacity:.72}.pip{stroke-width:7;stroke-linecap:round}",
  ".pip.hole{stroke-width:4.2}.pip.point{stroke-width:2.4}",
  ".stroke-\\[1\\.5\\]{stroke-width:1.5}.stroke-\\[6\\]{stroke-width:6}.stroke-\\[2\\.5\\]{stroke-width:2.5}",
].join("");

function styleOf(theme: EmbedTheme | null): string {
  if (theme !== null) return shapes + rulesFor(theme === "dark" ? dark : light);
  return `${shapes}${rulesFor(light)}@media (prefers-color-scheme:dark){${rulesFor(dark)}}`;
}

interface EmbedProps {
  width: number;
  height: number;
  /** What it shows, and the same in words for those who do not see it. */
  title: string;
  description: string;
  theme: EmbedTheme | null;
  children: ReactNode;
}

/** A drawing for pages elsewhere: it brings its style along, and needs nothing else. */
export function Embed({ width, height, title, description, theme, children }: EmbedProps) {
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      role="img"
      aria-labelledby="title description"
    >
      <title id="title">{title}</title>
      <desc id="description">{description}</desc>
      <style>{styleOf(theme)}</style>
      <rect className="ground" width={width} height={height} rx="4" />
      {children}
    </svg>
  );
}

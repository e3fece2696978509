import type { Label } from "@/pictures/pay-label";
import type { PayLine } from "@/pictures/pay-line";
import type { Mark, Span } from "@/pictures/pay-mark";

/** How sure a figure is: of the role itself, of a neighbouring group, left out. Told by shape first. */
type Standing = "exact" | "proxy" | "out";

const percent = (at: number): string => `${at}%`;

interface BarProps {
  mark: Mark;
  proxy: boolean;
  top: number;
  height: number;
}

/** The consensus: a bar for the middle half, solid or hollow, whiskers, and the median across it. */
export function Bar({ mark, proxy, top, height }: BarProps) {
  const { reach, half, median, ends } = mark;
  const [middle, bottom] = [top + height / 2, top + height];
  return (
    <g className="stroke-level stroke-[1.5]">
      {reach && <HorizontalLine span={reach} y={middle} />}
      {ends.map((at) => (
        <VerticalLine key={at} at={at} from={middle - height / 3} to={middle + height / 3} />
      ))}
      {half && (
        <rect
          x={percent(half.from)}
          width={percent(half.to - half.from)}
          y={top}
          height={height}
          className={proxy ? "fill-paper" : "fill-level"}
        />
      )}
      {median !== null && (
        <>
          <VerticalLine at={median} from={top - 3} to={bottom + 3} className="stroke-paper stroke-[6]" />
          <VerticalLine at={median} from={top - 3} to={bottom + 3} className="stroke-ink stroke-[2.5]" />
        </>
      )}
    </g>
  );
}

/** A consensus with what is written at it: the median stands out. */
export function LabelledBar({
  mark,
  proxy,
  labels,
}: Omit<BarProps, "top" | "height"> & { labels: readonly Label[] }) {
  return (
    <>
      <Bar mark={mark} proxy={proxy} top={22} height={16} />
      {labels.map((label) => (
        <Words
          key={label.text + label.anchor}
          label={label}
          y={14}
          className={label.anchor === "middle" ? "fill-ink font-semibold" : "fill-soft"}
        />
      ))}
    </>
  );
}

const looks = {
  exact: { line: "stroke-soft", half: "stroke-soft stroke-4", tick: "stroke-ink", dashes: undefined },
  proxy: { line: "stroke-soft", half: "fill-paper stroke-soft", tick: "stroke-ink", dashes: undefined },
  out: { line: "stroke-doubt", half: "stroke-doubt stroke-4", tick: "stroke-doubt", dashes: "1.5 3" },
} as const;

/** One row: the same parts as a consensus, thin. */
export function RowMark({ mark, standing }: { mark: Mark; standing: Standing }) {
  const { reach, half, median, ends, beyond } = mark;
  const { line, half: thick, tick, dashes } = looks[standing];
  return (
    <g strokeDasharray={dashes}>
      {reach && <HorizontalLine span={reach} y={10} className={line} />}
      {half && standing === "proxy" ? (
        <rect
          x={percent(half.from)}
          width={percent(half.to - half.from)}
          y="8"
          height="4"
          className={thick}
        />
      ) : (
        half && <HorizontalLine span={half} y={10} className={thick} />
      )}
      <g strokeDasharray="none">
        {ends.map((at) => (
          <VerticalLine key={at} at={at} from={7} to={13} className={line} />
        ))}
        {median !== null && <VerticalLine at={median} from={4} to={16} className={`${tick} stroke-2`} />}
        {beyond && (
          <svg x="100%" className="overflow-visible">
            <path d="M4 5 l7 5 l-7 5" className={`${line} fill-none stroke-[1.5]`} />
          </svg>
        )}
      </g>
    </g>
  );
}

/** Years go down into the past: a dot for each median, joined. */
export function Trend({ line: { mark, older, trend } }: { line: PayLine }) {
  const points = older.map(({ mark: past }, index) => ({ past, y: 10 + trendStep * (index + 1) }));
  return (
    <g className="stroke-edge">
      {points.map(({ past, y }, index) => {
        const newer = points[index - 1];
        const from = newer ? newer.past.median : mark.median;
        if (past.median === null) return past.reach && <HorizontalLine key={y} span={past.reach} y={y} />;
        return (
          <g key={y}>
            {from !== null && (
              <line x1={percent(from)} y1={newer ? newer.y : 16} x2={percent(past.median)} y2={y} />
            )}
            <circle cx={percent(past.median)} cy={y} r="2.5" className="fill-paper" />
          </g>
        );
      })}
      {trend && <Words label={trend} y={14 + trendStep * older.length} className="fill-soft stroke-none" />}
    </g>
  );
}

/** How far apart the years of a trend lie, downwards. */
export const trendStep = 10;

/** Words of the picture, in the figures of its tables. */
export function Words({ label, y, className }: { label: Label; y: number; className: string }) {
  const { text, at, anchor, shift, room } = label;
  const where = room === "page" ? "hidden @min-[40rem]:inline" : "";
  return (
    <text
      x={percent(at)}
      dx={shift}
      y={y}
      textAnchor={anchor}
      className={`figures text-small ${className} ${where}`}
    >
      {text}
    </text>
  );
}

function HorizontalLine({ span, y, className }: { span: Span; y: number; className?: string }) {
  return <line x1={percent(span.from)} x2={percent(span.to)} y1={y} y2={y} className={className} />;
}

interface VerticalLineProps {
  at: number;
  from: number;
  to: number;
  className?: string;
}

function VerticalLine({ at, from, to, className }: VerticalLineProps) {
  return <line x1={percent(at)} x2={percent(at)} y1={from} y2={to} className={className} />;
}

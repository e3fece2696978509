import type { Role } from "@/domain/content";
import { formatPlace } from "@/lib/format";
import { valuesOf } from "@/pictures/pay-mark";
import type { PayBlock, PayPlace } from "@/pictures/pay-scale";
import { Embed, type EmbedTheme } from "./embed";
import { LabelledBar, Words } from "./salary-mark";
import { summarisePay } from "./salary-summary";
import { listValues, nameOrigin, nameSeniority } from "./salary-words";

interface EmbedPayProps {
  role: Role;
  /** The place whose pay is shown; null where the role has no row at all. */
  place: PayPlace | null;
  source: string;
  theme: EmbedTheme | null;
}

const width = 680;
const margin = 28;
const head = 98;
const rowHeight = 78;
const foot = 34;

/** What a role is paid in one place, by what its rows agree on: the same bars as on its page. */
export function EmbedPay({ role, place, source, theme }: EmbedPayProps) {
  const blocks = place?.blocks.filter(({ band }) => band !== null) ?? [];
  const height = head + rowHeight * Math.max(1, blocks.length) + foot;
  const none = place ? "No row counts; each is shown on the page of the role, with the reason." : noSeries;
  return (
    <Embed
      {...{ width, height, theme }}
      title={place ? `Pay of ${role.title}, ${formatPlace(place.where)}` : `Pay of ${role.title}`}
      description={
        blocks.length === 0 ? none : `${blocks.map(describeBlock).join(" ")} ${summarisePay(role)}`
      }
    >
      <text className="title" x={margin} y="36">
        Pay: {role.title}
      </text>
      <text className="small fill-soft" x={margin} y="56">
        {place ? `${formatPlace(place.where)}, ${place.currency} a year` : ""}
      </text>
      {place && blocks.length > 0 ? (
        <>
          <svg x={margin} y="70" width={width - 2 * margin} height={height - 70 - foot} overflow="visible">
            {place.scale.ticks.map((at) => (
              <line key={at} x1={`${at}%`} x2={`${at}%`} y1="18" y2="100%" className="stroke-line" />
            ))}
            {place.scale.labels.map((label) => (
              <Words key={label.text} label={label} y={12} className="fill-soft" />
            ))}
          </svg>
          {blocks.map((block, row) => (
            <Row key={`${block.seniority} ${block.basis}`} block={block} top={head + row * rowHeight} />
          ))}
        </>
      ) : (
        <text x={margin} y={head + 20}>
          {none}
        </text>
      )}
      <text className="small fill-soft" x={width - margin} y={height - 12} textAnchor="end">
        {source}
      </text>
    </Embed>
  );
}

const noSeries = "No series of pay exists for this role.";

function Row({ block: { seniority, basis, band, bar, labels }, top }: { block: PayBlock; top: number }) {
  if (!band) return null;
  const name = `${nameSeniority(seniority)}, ${basis} pay`;
  return (
    <>
      <rect className="ground" x={margin - 2} y={top + 2} width={textWidth} height="18" />
      <text x={margin} y={top + 16}>
        <tspan className="font-semibold">{name.charAt(0).toUpperCase() + name.slice(1)}</tspan>
        <tspan className="small fill-soft" dx="8">
          {nameOrigin(band)}
        </tspan>
        {band.proxy && (
          <tspan className="small fill-doubt" dx="8">
            a proxy: neighbouring groups, not this role
          </tspan>
        )}
      </text>
      {bar ? (
        <svg x={margin} y={top + 22} width={width - 2 * margin} height="48" overflow="visible">
          <LabelledBar mark={bar} proxy={band.proxy} labels={labels} />
        </svg>
      ) : (
        <text className="small" x={margin} y={top + 40}>
          The rows contradict each other, so that they have no bar.
        </text>
      )}
    </>
  );
}

/** The lines of the scale stop behind the words, which could not be read across them. */
const textWidth = 480;

function describeBlock({ seniority, basis, band }: PayBlock): string {
  if (!band) return "";
  const doubt = band.proxy ? ", a proxy of neighbouring groups" : "";
  const values = listValues(valuesOf(band.figures), band.currency);
  return `${formatPlace(band.where)}, ${nameSeniority(seniority)}, ${basis} pay, ${nameOrigin(band)}${doubt}: ${values}.`;
}

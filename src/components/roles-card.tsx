import type { Role } from "@/domain/content";
import { headlineBands } from "@/domain/pay";
import { listPlace } from "@/domain/role-list";
import type { Band } from "@/domain/salary";
import { formatNumber, formatPlace } from "@/lib/format";
import { comparePayPlaces } from "@/pictures/pay-comparison";
import { drawMark, valuesOf } from "@/pictures/pay-mark";
import type { PayScale } from "@/pictures/pay-ticks";
import { Card, cardFonts, toLatin } from "./card";
import { light } from "./palette";

interface RolesCardProps {
  /** What brings them together. */
  head: string;
  roles: readonly Role[];
}

/** Two to four roles, a line for each, with what they pay on one scale. */
export function RolesCard({ head, roles }: RolesCardProps) {
  const pay = comparePayPlaces(roles.map(headlineBands)).find(({ where }) => where === listPlace);
  return (
    <Card>
      <div style={{ display: "flex", flexDirection: "column" }}>
        <div style={{ display: "flex", color: light.soft, fontSize: 26, marginBottom: 18 }}>
          {toLatin(head)}
        </div>
        {roles.map((role, index) => (
          <div
            key={role.id}
            style={{
              display: "flex",
              alignItems: "center",
              justifyContent: "space-between",
              borderTop: `1px solid ${light.line}`,
              padding: roles.length > 2 ? "10px 0" : "42px 0",
            }}
          >
            <div
              style={{
                display: "flex",
                width: 540,
                fontFamily: cardFonts.serif,
                fontWeight: 600,
                fontSize: roles.length > 2 ? 34 : 54,
                lineHeight: 1.1,
              }}
            >
              {toLatin(role.title)}
            </div>
            <Pay of={pay?.bands[index]} scale={pay?.scale} />
          </div>
        ))}
      </div>
    </Card>
  );
}

const width = 440;

function Pay({ of, scale }: { of: Band | undefined; scale: PayScale | undefined }) {
  const median = of?.figures.median;
  if (!of || !scale || !median) {
    const words = `no figure for the ${formatPlace(listPlace)}`;
    return <div style={{ display: "flex", width, fontSize: 24, color: light.soft }}>{words}</div>;
  }
  const { half, median: at } = drawMark(valuesOf(of.figures), scale);
  const place = (percent: number): number => (percent * width) / 100;
  return (
    <div style={{ display: "flex", flexDirection: "column", width }}>
      <div style={{ display: "flex", fontSize: 26 }}>
        <span style={{ fontWeight: 600 }}>{`${formatNumber(median.value)} ${of.currency}`}</span>
        <span style={{ color: light.soft, marginLeft: 10 }}>US median</span>
        {of.proxy && <span style={{ color: light.doubt, marginLeft: 8 }}>(proxy)</span>}
      </div>
      <svg width={width} height="24" viewBox={`0 0 ${width} 24`} style={{ marginTop: 8 }}>
        <path d={`M0 12H${width}`} stroke={light.line} strokeWidth="2" />
        {half && (
          <rect
            x={place(half.from)}
            y="5"
            width={Math.max(2, place(half.to - half.from))}
            height="14"
            fill={of.proxy ? light.paper : light.level}
            stroke={light.level}
            strokeWidth="2"
          />
        )}
        {at !== null && <path d={`M${place(at)} 0V24`} stroke={light.ink} strokeWidth="4" />}
      </svg>
    </div>
  );
}

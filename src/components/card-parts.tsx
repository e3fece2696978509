import type { Level } from "@/domain/level";
import { toLatin } from "./card";
import { light } from "./palette";

/** A number with what it counts. */
export function Figure({ value, what, doubt }: { value: string; what: string; doubt?: string | null }) {
  return (
    <div style={{ display: "flex", flexDirection: "column", marginRight: 44 }}>
      <div style={{ display: "flex", fontSize: 40, fontWeight: 600 }}>{value}</div>
      <div style={{ display: "flex", fontSize: 24, color: light.soft, marginTop: 6 }}>
        {toLatin(what)}
        {doubt && <span style={{ color: light.doubt, marginLeft: 8 }}>({doubt})</span>}
      </div>
    </div>
  );
}

/** A skill with its level as pips. */
export function Demand({ title, level }: { title: string; level: Level }) {
  return (
    <div
      style={{
        display: "flex",
        flexDirection: "column",
        borderTop: `1px solid ${light.line}`,
        padding: "12px 0 13px",
      }}
    >
      <div style={{ display: "flex", fontSize: 25, lineHeight: 1.2 }}>{toLatin(title)}</div>
      <svg width="112" height="18" viewBox="0 0 112 18" style={{ marginTop: 8 }}>
        {[1, 2, 3, 4].map((pip) => (
          <circle
            key={pip}
            cx={pip * 26 - 17}
            cy="9"
            r="7"
            fill={pip <= level ? light.level : "none"}
            stroke={light.level}
            strokeWidth="2"
          />
        ))}
      </svg>
    </div>
  );
}

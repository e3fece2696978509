import type { ReactNode } from "react";
import { light } from "./palette";

/*
 * The pictures that stand for a page where somebody sends a link to it. They are drawn by satori, which
 * knows neither style sheets nor tokens: hence styles on elements, which no page has.
 */

export const cardSize = { width: 1200, height: 630 } as const;
export const cardFonts = { serif: "Source Serif 4", sans: "Inter" } as const;

/** Paper, the mark and the name below, and above it whatever the card is about. */
export function Card({ children }: { children: ReactNode }) {
  return (
    <div
      style={{
        display: "flex",
        flexDirection: "column",
        justifyContent: "space-between",
        width: "100%",
        height: "100%",
        padding: "64px 72px 52px",
        background: light.paper,
        color: light.ink,
        fontFamily: cardFonts.sans,
      }}
    >
      {children}
      <div style={{ display: "flex", alignItems: "center", fontSize: 28 }}>
        <Mark size={44} />
        <span style={{ marginLeft: 14, fontFamily: cardFonts.serif, fontWeight: 600, fontSize: 32 }}>
          Archway
        </span>
      </div>
    </div>
  );
}

/** The arch of icon.svg. */
export function Mark({ size }: { size: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 32 32" fill="none" stroke={light.accent}>
      <path d="M5 28V16a11 11 0 0 1 22 0v12" strokeWidth="4" />
      <path d="M12 28V17a4 4 0 0 1 8 0v11" strokeWidth="2.5" />
    </svg>
  );
}

/** A heading of a card, smaller the longer it is, so that it takes three lines at most. */
export function CardTitle({ children }: { children: string }) {
  const text = toLatin(children);
  return (
    <div
      style={{
        display: "flex",
        fontFamily: cardFonts.serif,
        fontWeight: 600,
        fontSize: text.length > 48 ? 52 : text.length > 26 ? 64 : 76,
        lineHeight: 1.08,
        letterSpacing: "-0.015em",
        wordBreak: "break-word",
      }}
    >
      {text}
    </div>
  );
}

/**
 * Text with those letters only that the packaged fonts have: for any other, satori would ask a server
 * elsewhere for a font. An accent that is not there is left away, a letter that is not there becomes a dash.
 */
export function toLatin(text: string): string {
  const unknown = /[^ -~\u00a0-\u00ff\u2013\u2014\u2018\u2019\u201c\u201d\u2026\u20ac]/gu;
  return text.normalize("NFC").replace(unknown, (letter) => {
    const plain = letter.normalize("NFKD").replace(/\p{M}/gu, "");
    return plain.replace(unknown, "–");
  });
}

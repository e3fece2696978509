interface BarProps {
  /** From 0 to 100. */
  percent: number;
  /** What it says to those who do not see it; without it the words beside it say so. */
  label?: string;
  look?: "accent" | "level";
}

/** How much of a whole is reached. Drawn as SVG, as the security policy allows no inline styles. */
export function Bar({ percent, label, look = "accent" }: BarProps) {
  const named = label === undefined ? { "aria-hidden": true } : { role: "img", "aria-label": label };
  return (
    <svg viewBox="0 0 100 2" preserveAspectRatio="none" className="h-2 w-full" {...named}>
      <rect width="100" height="2" className="fill-line" />
      <rect width={percent} height="2" className={look === "accent" ? "fill-accent" : "fill-level-3"} />
    </svg>
  );
}

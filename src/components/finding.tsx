import type { Finding, FindingKind } from "@/domain/finding";

/** Many of a kind, as a heading. */
export const kindTitles: Record<FindingKind, string> = {
  role: "Roles",
  skill: "Skills",
  certification: "Certifications",
  source: "Sources",
  start: "Starting points",
  resource: "Resources",
};

/** What stands below the title of something found: its other name, and where it belongs. */
export function FindingFacts({ finding }: { finding: Finding }) {
  return (
    <span className="text-soft block font-sans text-small">
      {finding.also && `also ${finding.also} · `}
      {finding.context}
    </span>
  );
}

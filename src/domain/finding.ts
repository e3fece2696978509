import { kinds } from "./prose";

/** What can be found: every kind of entry, and the resources inside skills. The order breaks ties. */
export const findingKinds = [...kinds, "resource"] as const;
export type FindingKind = (typeof findingKinds)[number];

/** One result of a search, as plain data; where it leads is a matter of who shows it. */
export interface Finding {
  kind: FindingKind;
  /** The entry whose page tells of it; of a resource, the skill that it teaches. */
  id: string;
  title: string;
  /** Where it belongs, in a few words. */
  context: string;
  /** The other name by which it was found, where that says more than the title. */
  also: string | null;
}

/** A longer query is cut: nobody types one, and every word costs time. */
export const longestQuery = 200;

export interface FindingGroup {
  kind: FindingKind;
  findings: Finding[];
}

/**
 * The findings by kind, the kind of the best one first.
 * Invariant: nothing is lost, and within a kind the order stays as it was.
 */
export function groupFindings(findings: readonly Finding[]): FindingGroup[] {
  const groups = new Map<FindingKind, Finding[]>();
  for (const finding of findings) {
    const group = groups.get(finding.kind);
    if (group) group.push(finding);
    else groups.set(finding.kind, [finding]);
  }
  return [...groups].map(([kind, found]) => ({ kind, findings: found }));
}

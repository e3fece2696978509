import type { FindingKind } from "@/domain/finding";
import { type Kind, plurals, type Target } from "@/domain/prose";

/** The address of the page of one thing. */
export function pageOf(kind: Kind, id: string): string {
  return `/${plurals[kind]}/${id}`;
}

/** The way to a role: one's own, or that of a starting point. */
export function gapPage(role: string, start?: { id: string }): string {
  return `${pageOf("role", role)}/gap${start ? `?from=${start.id}` : ""}`;
}

/** The ways to a role through others. */
export function wayPage(role: string, start?: { id: string }): string {
  return `${pageOf("role", role)}/way${start ? `?from=${start.id}` : ""}`;
}

/** What one could become. */
export function becomePage(start?: { id: string }): string {
  return `/become${start ? `?from=${start.id}` : ""}`;
}

/** The move from one role to another. */
export function movePage(from: string, to: string): string {
  return `/moves/${from}/${to}`;
}

/** Where a link in running text leads. */
export function hrefOf(target: Target): string {
  return target.kind === "web" ? target.url : pageOf(target.kind, target.id);
}

/** The page that tells of what was found; a resource is named on the page of the skill that it teaches. */
export function pageOfFinding({ kind, id }: { kind: FindingKind; id: string }): string {
  return kind === "resource" ? `${pageOf("skill", id)}#learn` : pageOf(kind, id);
}

/** The page of all that a query finds, or all of one kind. */
export function searchPage(query: string, kind?: FindingKind): string {
  return `/search?${new URLSearchParams(kind ? { q: query, kind } : { q: query }).toString()}`;
}

/** How a comparison is looked at. */
export interface CompareView {
  /** Without what all roles ask for alike. */
  isShort: boolean;
}

/** The comparison of some roles in this order, at one of them where it is named; of none, where it begins. */
export function comparePage(roles: readonly string[], view?: CompareView, at?: string): string {
  const parts = [
    ...(roles.length > 0 ? [`roles=${roles.map(encodeURIComponent).join(",")}`] : []),
    ...(view?.isShort ? ["show=different"] : []),
  ];
  return `/compare${parts.length > 0 ? `?${parts.join("&")}` : ""}${at === undefined ? "" : `#${at}`}`;
}

/** The id of a place that cites a note, unique on its page. */
export function citeId({ number, occurrence }: { number: number; occurrence: number }): string {
  return `cite-${number}-${occurrence}`;
}

/** The id of a section that an editor named; no id of our own begins like it. */
export function sectionId(heading: string): string {
  return `section-${heading.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, "-")}`;
}

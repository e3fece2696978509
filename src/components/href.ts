import { type Kind, plurals, type Target } from "@/domain/prose";

/** The address of the page of one thing. */
export function pageOf(kind: Kind, id: string): string {
  return `/${plurals[kind]}/${id}`;
}

/** Where a link in running text leads. */
export function hrefOf(target: Target): string {
  return target.kind === "web" ? target.url : pageOf(target.kind, target.id);
}

/** The id of a place that cites a note, unique on its page. */
export function citeId({ number, occurrence }: { number: number; occurrence: number }): string {
  return `cite-${number}-${occurrence}`;
}

/** The id of a section that an editor named; no id of our own begins like it. */
export function sectionId(heading: string): string {
  return `section-${heading.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, "-")}`;
}

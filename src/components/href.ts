import { type Kind, plurals, type Target } from "@/domain/prose";

/** The address of the page of one thing. */
export function pageOf(kind: Kind, id: string): string {
  return `/${plurals[kind]}/${id}`;
}

/** Where a link in running text leads. */
export function hrefOf(target: Target): string {
  return target.kind === "web" ? target.url : pageOf(target.kind, target.id);
}

import type { Kind, Target } from "@/domain/prose";

const folders: Record<Kind, string> = {
  role: "roles",
  skill: "skills",
  certification: "certifications",
  source: "sources",
  start: "starts",
};

/** The address of the page of one thing. */
export function pageOf(kind: Kind, id: string): string {
  return `/${folders[kind]}/${id}`;
}

/** Where a link in running text leads. */
export function hrefOf(target: Target): string {
  return target.kind === "web" ? target.url : pageOf(target.kind, target.id);
}

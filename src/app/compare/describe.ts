import type { Metadata } from "next";
import { comparePage } from "@/components/href";
import type { Role } from "@/domain/content";
import { compareIds } from "@/domain/graph";
import { describePage } from "../metadata";

/**
 * What a comparison says of itself. Two roles are one page to a search engine in whatever order they stand;
 * of more there are too many to be found.
 */
export function describeComparison(roles: readonly Role[]): Promise<Metadata> {
  const titles = roles.map(({ title }) => title);
  if (titles.length < 2) {
    const description =
      "Two to four roles side by side: skills, pay, responsibilities and the way between them.";
    return describePage({ title: "Compare roles", description, path: comparePage([]) });
  }
  const last = titles.at(-1) ?? "";
  const title = `${titles.slice(0, -1).join(", ")} or ${last}?`;
  const description = `${titles.join(", ")} side by side: the skills that they share and those that only one asks for, pay, and how much of one comes with another.`;
  const path = comparePage(roles.map(({ id }) => id).sort(compareIds));
  const card = `/compare/card.png?roles=${roles.map(({ id }) => id).join(",")}`;
  return describePage({ title, description, path, indexed: roles.length === 2, card });
}

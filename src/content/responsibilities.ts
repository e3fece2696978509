import type { Heading, ListItem } from "mdast";
import type { Role } from "@/domain/content";
import type { FileContext } from "./context";
import { hasCitation } from "./entry";
import { type Page, type PageSection, placeOf, textOf } from "./markdown";
import type { Inline } from "@/domain/prose";
import { readInlines } from "./prose";

type Group = Role["responsibilities"][number];

/** Level-3 groups, each a bullet list, each with at least one citation. */
export function readResponsibilities(
  section: PageSection | undefined,
  page: Page,
  context: FileContext,
): Group[] {
  const groups: Group[] = [];
  let open: { heading: Heading; isCited: boolean } | undefined;
  const close = (): void => {
    if (!open || open.isCited) return;
    const message = "no item of this group has a footnote that says where it is from";
    context.error("citation", placeOf(open.heading), message);
  };
  for (const node of section?.children ?? []) {
    if (node.type === "heading" && node.depth === 3) {
      close();
      open = { heading: node, isCited: hasCitation(node.children) };
      groups.push({ title: textOf(node.children), items: [] });
    } else if (node.type === "list" && open) {
      groups.at(-1)?.items.push(...node.children.map((item) => readItem(item, page, context)));
      open.isCited ||= node.children.some(isItemCited);
    } else if (node.type !== "html") {
      const message = "responsibilities are groups (### Name), each a bullet list";
      context.error("heading", placeOf(node), message);
    }
  }
  close();
  return groups;
}

function readItem(item: ListItem, page: Page, context: FileContext): Inline[] {
  const [text, more] = item.children;
  if (more) context.error("heading", placeOf(more), "an item is one line of text");
  return text?.type === "paragraph" ? readInlines(text.children, page.links) : [];
}

function isItemCited(item: ListItem): boolean {
  const [text] = item.children;
  return text?.type === "paragraph" && hasCitation(text.children);
}

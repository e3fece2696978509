import type { BlockContent, ListItem, PhrasingContent, RootContent, Table } from "mdast";
import type { Block, Inline } from "@/domain/prose";
import type { Links } from "./references";

/**
 * Running text as the domain has it; a link with a problem leaves its words.
 * The copy has the size it needs: what `flatMap` leaves has room for sixteen more, a quarter of all memory.
 */
export function readInlines(nodes: readonly PhrasingContent[], links: Links): Inline[] {
  return nodes.flatMap((node) => readInline(node, links)).slice();
}

function readInline(node: PhrasingContent, links: Links): Inline[] {
  switch (node.type) {
    case "text":
      return [
        { type: "text", text: node.value.includes("\n") ? node.value.replace(/\s*\r?\n/g, " ") : node.value },
      ];
    case "inlineCode":
      return [{ type: "code", text: node.value }];
    case "break":
      return [{ type: "break" }];
    case "footnoteReference":
      return [{ type: "cite", label: node.identifier }];
    case "emphasis":
    case "strong":
      return [{ type: node.type, children: readInlines(node.children, links) }];
    case "delete":
      return [{ type: "strike", children: readInlines(node.children, links) }];
    case "link":
    case "linkReference": {
      const children = readInlines(node.children, links);
      const link = links.get(node);
      return link ? [{ type: "link", to: link.to, children }] : children;
    }
    case "image":
    case "imageReference":
      return [{ type: "text", text: node.alt ?? "" }];
    case "html":
      return node.value.startsWith("<!--") ? [] : [{ type: "text", text: node.value }];
    default:
      return [];
  }
}

/** Sections of prose as the domain has them. Raw HTML is shown as the text it is, never run. */
export function readBlocks(nodes: readonly (RootContent | BlockContent)[], links: Links): Block[] {
  return nodes.flatMap((node) => readBlock(node, links));
}

function readBlock(node: RootContent | BlockContent, links: Links): Block[] {
  switch (node.type) {
    case "paragraph":
      return [{ type: "paragraph", children: readInlines(node.children, links) }];
    case "heading":
      return [{ type: "heading", depth: depthOf(node.depth), children: readInlines(node.children, links) }];
    case "list":
      return [
        {
          type: "list",
          ordered: node.ordered ?? false,
          items: node.children.map((item: ListItem) => readBlocks(item.children, links)),
        },
      ];
    case "blockquote":
      return [{ type: "quote", children: readBlocks(node.children, links) }];
    case "code":
      return [{ type: "code", language: node.lang ?? "", text: node.value }];
    case "thematicBreak":
      return [{ type: "rule" }];
    case "table":
      return [readTableBlock(node, links)];
    case "html":
      if (node.value.startsWith("<!--")) return [];
      return [{ type: "paragraph", children: [{ type: "text", text: node.value }] }];
    default:
      return [];
  }
}

function readTableBlock(node: Table, links: Links): Block {
  const [header = [], ...rows] = node.children.map((row) =>
    row.children.map((cell) => readInlines(cell.children, links)),
  );
  return { type: "table", header, rows };
}

function depthOf(depth: number): 3 | 4 | 5 | 6 {
  return depth === 4 || depth === 5 || depth === 6 ? depth : 3;
}

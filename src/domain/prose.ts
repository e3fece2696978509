/** The kinds of thing that content describes, each in files of its own. */
export const kinds = ["role", "skill", "certification", "source", "start"] as const;
export type Kind = (typeof kinds)[number];

/** Many of a kind: the name of its folder, of its list in a content set and of its addresses. */
export const plurals = {
  role: "roles",
  skill: "skills",
  certification: "certifications",
  source: "sources",
  start: "starts",
} as const satisfies Record<Kind, string>;

/** A kind in the words of a reader. */
export const nouns = {
  role: "role",
  skill: "skill",
  certification: "certification",
  source: "source",
  start: "starting point",
} as const satisfies Record<Kind, string>;

/** Where a link leads: to another thing of the content, or out to the web. */
export type Target = { kind: Kind; id: string } | { kind: "web"; url: string };

/** Running text, already resolved: no file path and no unsafe address can be left in it. */
export type Inline =
  | { type: "text"; text: string }
  | { type: "code"; text: string }
  | { type: "break" }
  | { type: "cite"; label: string }
  | { type: "emphasis" | "strong" | "strike"; children: Inline[] }
  | { type: "link"; to: Target; children: Inline[] };

/** What stands one below the other in a section. */
export type Block =
  | { type: "paragraph"; children: Inline[] }
  | { type: "heading"; depth: 3 | 4 | 5 | 6; children: Inline[] }
  | { type: "list"; ordered: boolean; items: Block[][] }
  | { type: "quote"; children: Block[] }
  | { type: "code"; language: string; text: string }
  | { type: "table"; header: Inline[][]; rows: Inline[][][] }
  | { type: "rule" };

/** The words of running text without any marks: for titles, descriptions and search. */
export function plainText(inlines: readonly Inline[]): string {
  return inlines.map(wordsOf).join("");
}

function wordsOf(inline: Inline): string {
  switch (inline.type) {
    case "text":
    case "code":
      return inline.text;
    case "break":
      return " ";
    case "cite":
      return "";
    default:
      return plainText(inline.children);
  }
}

import type { Source } from "@/domain/content";
import type { FileContext } from "./context";
import { readEntry, sortSections } from "./entry";
import { readFrontMatter } from "./front-matter";
import type { Page } from "./markdown";
import { sourceKeys } from "./schema";
import { readSectionTable } from "./table";

export function parseSource(id: string, page: Page, context: FileContext): Source | null {
  const frontMatter = readFrontMatter(page, sourceKeys, context);
  const { known, prose } = sortSections(page, ["Doubts"], context);
  const columns = ["Claim", "Why", "Better"];
  const doubts = readSectionTable(page, known.get("Doubts"), columns, context).map((row) => ({
    claim: row.prose("Claim"),
    why: row.prose("Why"),
    better: row.prose("Better"),
  }));
  if (!frontMatter) return null;
  const { publisher, url, published, kind, licence } = frontMatter.values;
  return {
    ...readEntry(id, page, prose, frontMatter, context),
    publisher,
    url: url ?? null,
    published: published ?? null,
    kind,
    licence: licence ?? null,
    doubts,
  };
}

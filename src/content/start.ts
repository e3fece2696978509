import type { Start } from "@/domain/content";
import type { FileContext } from "./context";
import { readEntry, sortSections } from "./entry";
import { readFrontMatter } from "./front-matter";
import type { Page } from "./markdown";
import { commonKeys } from "./schema";
import { readSkillLevels, skillLevelColumns } from "./skill-levels";
import { readSectionTable } from "./table";

export function parseStart(id: string, page: Page, context: FileContext): Start | null {
  const frontMatter = readFrontMatter(page, commonKeys, context);
  const { known, prose } = sortSections(page, ["Has"], context);
  const has = readSkillLevels(readSectionTable(page, known.get("Has"), skillLevelColumns, context));
  return frontMatter && { ...readEntry(id, page, prose, frontMatter, context), has };
}

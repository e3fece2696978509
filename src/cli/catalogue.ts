import { loadContent } from "@/content/load";
import { formatReport } from "@/content/report";
import { buildCatalogue, type Catalogue } from "@/domain/catalogue";
import { readEnv } from "@/lib/env";
import { today } from "./check";

/** What a content folder says, or null, with its problems printed, when it has errors. */
export async function readCatalogue(folder = readEnv().contentFolder): Promise<Catalogue | null> {
  const { content, problems, files } = await loadContent(folder, today());
  if (content) return buildCatalogue(content, "");
  console.error(formatReport(problems, files, "pretty"));
  return null;
}

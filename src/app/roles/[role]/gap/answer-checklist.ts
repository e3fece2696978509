import type { Catalogue } from "@/domain/catalogue";
import type { Checklist } from "@/domain/write-checklist";
import { answerFile } from "../../../answer-file";
import { gapOf } from "./gap-of";

export interface ChecklistContext {
  params: Promise<{ role: string }>;
}

interface ChecklistFormat {
  ending: "md" | "csv";
  type: string;
  write: (list: Checklist, catalogue: Catalogue) => string;
}

/** The checklist of a role as the page with the same query shows it, as a file. */
export async function answerChecklist(
  request: Request,
  { params }: ChecklistContext,
  { ending, type, write }: ChecklistFormat,
): Promise<Response> {
  const query = Object.fromEntries(new URL(request.url).searchParams);
  const { catalogue, ...list } = await gapOf((await params).role, query, `/checklist.${ending}`);
  return answerFile(write(list, catalogue), type, `way-to-${list.role.id}.${ending}`);
}

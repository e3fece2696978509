import type { Catalogue } from "@/domain/catalogue";
import type { Checklist } from "@/domain/write-checklist";
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
  return new Response(write(list, catalogue), {
    headers: {
      "content-type": `${type}; charset=utf-8`,
      "content-disposition": `attachment; filename="way-to-${list.role.id}.${ending}"`,
      "cache-control": "private, no-store",
    },
  });
}

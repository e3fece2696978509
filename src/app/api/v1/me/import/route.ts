import { z } from "zod";
import { badRequest } from "@/app/api/problem";
import { importModes } from "@/domain/archive";
import { getViewerArchive } from "@/session/archive";
import { writeAsViewer } from "@/session/write";
import { getCatalogue } from "@/store/current";
import { readArchiveFile } from "@/store/person/file";
import { importArchive, previewImport } from "@/store/person/import";
import { answerOwnPages, writeIdOf } from "../answer";

const query = z.object({
  mode: z.enum(importModes, `takes ${importModes.join(" or ")}`),
  preview: z.enum(["0", "1"], "takes 1 to see what would change").default("0"),
});

/** Brings an export in, all or nothing, or tells what that would change. */
export function POST(request: Request): Promise<Response> {
  return answerOwnPages(request, async () => {
    const asked = query.safeParse(Object.fromEntries(new URL(request.url).searchParams));
    if (!asked.success) return badRequest(asked.error.issues);
    const catalogue = await getCatalogue();
    const file = readArchiveFile(await request.text(), catalogue.renames);
    if ("problems" in file) return badRequest(file.problems);
    const { mode } = asked.data;
    const preview = asked.data.preview === "1";
    const effect = preview
      ? previewImport(await getViewerArchive(), file.archive, mode, catalogue, new Date())
      : await writeAsViewer({ cause: "import", writeId: writeIdOf(request) }, (write) =>
          importArchive(write, file.archive, mode, catalogue),
        );
    return Response.json({ mode, preview, ...effect });
  });
}

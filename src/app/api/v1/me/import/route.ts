import { z } from "zod";
import { badRequest } from "@/app/api/problem";
import { importModes } from "@/domain/archive";
import { getArchiveOf } from "@/session/archive";
import { writeAs } from "@/session/write";
import { getCatalogue } from "@/store/current";
import { readArchiveFile } from "@/store/person/file";
import { importArchive, previewImport } from "@/store/person/import";
import { answerChange, writeIdOf } from "../answer";

const query = z.object({
  mode: z.enum(importModes, `takes ${importModes.join(" or ")}`),
  preview: z.enum(["0", "1"], "takes 1 to see what would change").default("0"),
});

/** Brings an export in, all or nothing, or tells what that would change. */
export function POST(request: Request): Promise<Response> {
  return answerChange(request, async ({ personId }) => {
    const asked = query.safeParse(Object.fromEntries(new URL(request.url).searchParams));
    if (!asked.success) return badRequest(asked.error.issues);
    const catalogue = await getCatalogue();
    const file = readArchiveFile(await request.text(), catalogue.renames);
    if ("problems" in file) return badRequest(file.problems);
    const { mode } = asked.data;
    const preview = asked.data.preview === "1";
    const effect = preview
      ? previewImport(await getArchiveOf(personId), file.archive, mode, catalogue, new Date())
      : await writeAs(personId, { cause: "import", writeId: writeIdOf(request) }, (write) =>
          importArchive(write, file.archive, mode, catalogue),
        );
    return Response.json({ mode, preview, ...effect });
  });
}

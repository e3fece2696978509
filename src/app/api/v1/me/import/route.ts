import { badRequest } from "@/app/api/problem";
import { readQuery } from "@/app/api/read-request";
import { importQuery } from "@/contract/own-requests";
import { getArchiveOf } from "@/session/archive";
import { writeAs } from "@/session/write";
import { getCatalogue } from "@/store/current";
import { readArchiveFile } from "@/store/person/file";
import { importArchive, previewImport } from "@/store/person/import";
import { answerChange, writeIdOf } from "../answer";

/** Brings an export in, all or nothing, or tells what that would change. */
export function POST(request: Request): Promise<Response> {
  return answerChange(request, async ({ personId }) => {
    const asked = readQuery(request, importQuery);
    if ("refusal" in asked) return asked.refusal;
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

"use server";

import { Refusal } from "@/domain/refusal";
import { deleteViewer, writeAsViewer } from "@/session/write";
import { getCatalogue } from "@/store/current";
import { readArchiveFile } from "@/store/person/file";
import { importArchive, importModes } from "@/store/person/import";
import { returnFrom } from "./form";

/** Brings in the export sent as the field `file`, as the field `mode` says: "merge" or "replace". */
export async function importFromForm(form: FormData): Promise<void> {
  await returnFrom(form, async () => {
    const mode = importModes.find((each) => each === form.get("mode"));
    const file = form.get("file");
    if (!mode || !(file instanceof File)) throw new Refusal("invalid");
    const catalogue = await getCatalogue();
    const read = readArchiveFile(await file.text(), catalogue.renames);
    if ("problems" in read) throw new Refusal("file");
    await writeAsViewer({ cause: "import" }, (write) => importArchive(write, read.archive, mode, catalogue));
  });
}

/** Deletes everything that is kept of whoever is asking. The field `confirm` must say "delete". */
export async function deleteFromForm(form: FormData): Promise<void> {
  await returnFrom(form, async () => {
    if (form.get("confirm") !== "delete") throw new Refusal("invalid");
    await deleteViewer();
  });
}

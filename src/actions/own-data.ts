"use server";

import { type ImportEffect, importModes } from "@/domain/archive";
import type { Catalogue } from "@/domain/catalogue";
import type { ImportAnswer } from "@/domain/import-answer";
import { Refusal } from "@/domain/refusal";
import { getViewerArchive } from "@/session/archive";
import { deleteViewer, writeAsViewer } from "@/session/write";
import { getCatalogue } from "@/store/current";
import { type FileProblem, readArchiveFile } from "@/store/person/file";
import { importArchive, previewImport } from "@/store/person/import";
import { returnFrom } from "./form";

const mostProblems = 5;

/** Tells what the export sent as the field `file` would change, by `mode`; nothing is kept yet. */
export async function previewImportFromForm(_: ImportAnswer, form: FormData): Promise<ImportAnswer> {
  const file = form.get("file");
  if (!(file instanceof File) || file.size === 0) return { problems: ["Choose a file first."] };
  const catalogue = await getCatalogue();
  const text = await file.text();
  const read = readArchiveFile(text, catalogue.renames);
  if ("problems" in read) return { problems: describeProblems(read.problems) };
  try {
    const mode = readMode(form);
    const effect = previewImport(await getViewerArchive(), read.archive, mode, catalogue, new Date());
    // Read and written again, it is as short as can be, and no end of a line changes on its way.
    const compact = JSON.stringify(JSON.parse(text.replace(/^\uFEFF/, "")));
    return { preview: { mode, text: compact, effect, titles: titlesOf(effect, catalogue) } };
  } catch (error) {
    if (error instanceof Refusal) return { problems: [error.message] };
    throw error;
  }
}

/** Brings in the export sent as the field `text`, or as `file`, by `mode`: "merge" or "replace". */
export async function importFromForm(form: FormData): Promise<void> {
  await returnFrom(form, async () => {
    const sent = form.get("text") ?? form.get("file");
    if (sent === null) throw new Refusal("invalid");
    const text = sent instanceof File ? await sent.text() : sent;
    const catalogue = await getCatalogue();
    const read = readArchiveFile(text, catalogue.renames);
    if ("problems" in read) throw new Refusal("file");
    const mode = readMode(form);
    await writeAsViewer({ cause: "import" }, (write) => importArchive(write, read.archive, mode, catalogue));
  });
}

/** Deletes everything that is kept of whoever is asking. The field `confirm` must say "delete". */
export async function deleteFromForm(form: FormData): Promise<void> {
  await returnFrom(form, async () => {
    if (form.get("confirm") !== "delete") throw new Refusal("unconfirmed");
    await deleteViewer();
  });
}

function describeProblems(problems: readonly FileProblem[]): string[] {
  const sentences = problems.slice(0, mostProblems).map(({ path, message }) => {
    const place = path.map(String).join(", ");
    return place === "" ? `The file ${message}.` : `At ${place}: ${message}.`;
  });
  const more = problems.length - sentences.length;
  return more > 0 ? [...sentences, `And ${more} more.`] : sentences;
}

function titlesOf({ levels }: ImportEffect, { skills }: Catalogue): Record<string, string> {
  const ids = Object.values(levels).flatMap((rows) => rows.map(({ skill }) => skill));
  return Object.fromEntries(ids.map((id) => [id, skills.get(id)?.title ?? id]));
}

function readMode(form: FormData) {
  const mode = importModes.find((each) => each === form.get("mode"));
  if (!mode) throw new Refusal("invalid");
  return mode;
}

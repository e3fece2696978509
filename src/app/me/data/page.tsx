import type { Metadata } from "next";
import { deleteFromForm, importFromForm, previewImportFromForm } from "@/actions/own-data";
import { ImportForm } from "@/components/import-form";
import { OwnBeginning } from "@/components/own-beginning";
import { DeletionForm, ExportLinks } from "@/components/own-data";
import { holdingWords } from "@/components/own-words";
import { formatDay } from "@/lib/format";
import { getViewerArchive } from "@/session/archive";
import { getViewerShares } from "@/session/shares";
import { describePage } from "../../metadata";
import { Programs } from "./programs";

export function generateMetadata(): Promise<Metadata> {
  const description = "What is kept of you, to take with you, to bring in, and to delete.";
  return describePage({ title: "Your data", description, path: "/me/data", indexed: false });
}

export default async function DataPage({ searchParams }: PageProps<"/me/data">) {
  const archive = await getViewerArchive();
  const { since } = archive.person;
  const holding = holdingWords(archive, (await getViewerShares()).length) || "nothing but that you were here";
  const { done } = await searchParams;
  return (
    <>
      <h1>Your data</h1>
      {since === null ? (
        <OwnBeginning>
          Nothing is kept of you. What you enter can be taken with you here, and deleted.
        </OwnBeginning>
      ) : (
        <>
          {done === "import" && (
            <p role="status" className="border-accent mt-5 border-l-2 py-1 pl-4 font-sans">
              The file was brought in.
            </p>
          )}
          <p className="mt-5 max-w-[60ch] text-lead">
            Since {formatDay(since.slice(0, 10))} this is kept of you, here and nowhere else: {holding}.
          </p>
          <h2 id="export">Take it with you</h2>
          <ExportLinks />
        </>
      )}
      <h2 id="import">Bring a file in</h2>
      <ImportForm preview={previewImportFromForm} bringIn={importFromForm} />
      {since !== null && (
        <>
          <h2 id="programs">Let programs in</h2>
          <Programs />
          <h2 id="delete">Delete everything</h2>
          <DeletionForm action={deleteFromForm} holding={holding} />
        </>
      )}
    </>
  );
}

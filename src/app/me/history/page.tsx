import type { Metadata } from "next";
import { undoFromForm } from "@/actions/undo";
import { one, withQuery } from "@/app/query";
import { HistoryList } from "@/components/history-list";
import { OwnBeginning } from "@/components/own-beginning";
import { getViewerHistory } from "@/session/history";
import { getCatalogue } from "@/store/current";
import { describePage } from "../../metadata";
import { titlesOf } from "../titles";

const path = "/me/history";

export function generateMetadata(): Promise<Metadata> {
  const description = "Every change that you made, the newest first, and the way back from each.";
  return describePage({ title: "History", description, path, indexed: false });
}

export default async function HistoryPage({ searchParams }: PageProps<"/me/history">) {
  const before = one((await searchParams).before);
  const { groups, next } = await getViewerHistory(before);
  return (
    <>
      <h1>History</h1>
      {groups.length === 0 ? (
        <OwnBeginning>
          Every change that you make will be told here, the newest first, each with the way back from it.
        </OwnBeginning>
      ) : (
        <p className="mt-5 max-w-[60ch] text-lead">
          Every change that you made, the newest first. What was done together is undone together; times are
          in UTC.
        </p>
      )}
      <HistoryList
        groups={groups}
        titles={titlesOf(await getCatalogue())}
        undo={undoFromForm}
        back={withQuery(path, { before })}
      />
      <nav aria-label="Parts of the history" className="mt-8 flex gap-x-8 font-sans">
        {before !== undefined && <a href={path}>Newest</a>}
        {next !== null && <a href={withQuery(path, { before: next })}>Earlier</a>}
      </nav>
    </>
  );
}

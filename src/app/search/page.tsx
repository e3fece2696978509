import type { Metadata } from "next";
import { setLevelsFromForm } from "@/actions/set-level";
import { NothingFound, NothingTyped } from "@/components/search-empty";
import { SearchForm } from "@/components/search-form";
import { SearchResults } from "@/components/search-results";
import { findingKinds, longestQuery } from "@/domain/finding";
import { search } from "@/domain/search";
import { getViewerLevels } from "@/session/viewer";
import { getCatalogue } from "@/store/current";
import { describePage } from "../metadata";
import { withQuery } from "../query";

type Asked = Pick<PageProps<"/search">, "searchParams">;

export async function generateMetadata({ searchParams }: Asked): Promise<Metadata> {
  const { query } = await readQuery(searchParams);
  const description =
    "Roles, skills, certifications, sources, starting points and what to learn from, by name, short name or code.";
  const title = query === "" ? "Search" : `Search for ${query}`;
  return describePage({ title, description, path: "/search", indexed: false });
}

export default async function SearchPage({ searchParams }: Asked) {
  const { query, kind } = await readQuery(searchParams);
  const catalogue = await getCatalogue();
  const { total, findings, nearest } = search(catalogue, query);
  const setting = {
    action: setLevelsFromForm,
    back: withQuery("/search", { q: query, kind }),
    levels: await getViewerLevels(),
    skills: catalogue.skills,
  };
  return (
    <>
      <h1>Search</h1>
      <div className="mt-6">
        <SearchForm query={query} />
      </div>
      {query === "" && <NothingTyped content={catalogue.content} />}
      {query !== "" && findings.length === 0 && <NothingFound {...{ query, nearest, setting }} />}
      {findings.length > 0 && <SearchResults {...{ query, total, findings, kind, setting }} />}
    </>
  );
}

async function readQuery(searchParams: Asked["searchParams"]) {
  const { q, kind } = await searchParams;
  const query = [q ?? ""].flat().join(" ").trim().slice(0, longestQuery);
  return { query, kind: findingKinds.find((each) => each === kind) };
}

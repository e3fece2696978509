import type { Metadata } from "next";
import { headers } from "next/headers";
import { movePage, pageOf } from "@/components/href";
import { Words } from "@/components/prose";
import type { Entry } from "@/domain/content";
import { type Kind, nouns } from "@/domain/prose";
import { suggest } from "@/lib/suggest";
import { getCatalogue } from "@/store/current";

export const metadata: Metadata = { title: "There is no such page" };

/** Says what was not found, and what was probably meant. */
export default async function NotFound() {
  const { roles, skills, sources, certifications, starts } = await getCatalogue();
  const path = (await headers()).get("x-archway-path") ?? "";
  const word = /([a-z0-9-]+)(?:\/(?:gap|way))?\/?(?:\?.*)?$/i.exec(path)?.[1] ?? "";
  const found = [
    findNear("role", word, roles),
    findNear("skill", word, skills),
    findNear("certification", word, certifications),
    findNear("source", word, sources),
    findNear("start", word, starts),
  ].flat();
  return (
    <>
      <p className="text-soft mb-2 font-sans text-small">Not found</p>
      <h1>There is no such page</h1>
      <p className="mt-5 max-w-[60ch] text-lead">
        Either the address is mistyped, or what stood there is gone. What only got a new name would have
        brought you to it.
      </p>
      {found.length > 0 && (
        <section>
          <h2>Perhaps you meant</h2>
          <ul className="max-w-[68ch] space-y-5">
            {found.map(({ kind, entry }) => (
              <li key={`${kind} ${entry.id}`}>
                <a href={pageOf(kind, entry.id)} className="text-lead">
                  {entry.title}
                </a>
                <span className="text-soft font-sans text-small"> {nouns[kind]}</span>
                <p className="mt-1">
                  <Words of={entry.summary} />
                </p>
              </li>
            ))}
          </ul>
        </section>
      )}
      <NearMove path={path} roles={roles} />
      <p className="mt-12">
        Look through all <a href="/roles">roles</a> and all <a href="/skills">skills</a>, or{" "}
        <a href="/search">search</a>.
      </p>
    </>
  );
}

/** The move that was probably meant, where both of its roles can be told. */
function NearMove({ path, roles }: { path: string; roles: ReadonlyMap<string, Entry> }) {
  const [, ...ids] = /^\/moves\/([a-z0-9-]+)\/([a-z0-9-]+)/i.exec(path) ?? [];
  const [[from] = [], [to] = []] = ids.map((id) => findNear("role", id, roles));
  if (!from || !to || from.entry === to.entry) return null;
  return (
    <p className="mt-6">
      Or the move{" "}
      <a href={movePage(from.entry.id, to.entry.id)}>
        from {from.entry.title} to {to.entry.title}
      </a>
      .
    </p>
  );
}

function findNear(
  kind: Kind,
  word: string,
  entries: ReadonlyMap<string, Entry>,
): { kind: Kind; entry: Entry }[] {
  const entry = entries.get(suggest(word, entries.keys()) ?? "");
  return entry ? [{ kind, entry }] : [];
}

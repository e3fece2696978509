import { pageOf } from "@/components/href";
import { nouns } from "@/domain/prose";
import { getOrigin } from "@/session/origin";
import { getPublications, type Publication } from "@/store/changes";
import { getDatabase } from "@/store/current";
import { changesByDeed, titleOf } from "../changes/words";

/** What changed, as Atom (RFC 4287): an entry for each publishing. */
export async function GET(): Promise<Response> {
  const origin = await getOrigin();
  // The ids and links of a feed are whole addresses.
  if (origin === null) return new Response("The request names no host.", { status: 400 });
  const publications = await getPublications(getDatabase());
  const updated = publications[0]?.at ?? new Date(0);
  const feed = `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">
  <id>${origin}/changes.xml</id>
  <title>What changed in Archway</title>
  <updated>${updated.toISOString()}</updated>
  <author><name>Archway</name></author>
  <link rel="self" type="application/atom+xml" href="${origin}/changes.xml"/>
  <link rel="alternate" type="text/html" href="${origin}/changes"/>
${publications.map((publication) => describe(publication, origin)).join("\n")}
</feed>
`;
  return new Response(feed, { headers: { "Content-Type": "application/atom+xml; charset=utf-8" } });
}

/** The id names the day too, so that it stays unique when a database is begun anew. */
function describe(publication: Publication, origin: string): string {
  const { number, at } = publication;
  const address = `${origin}/changes#publishing-${number}`;
  return `  <entry>
    <id>${origin}/changes#${at.toISOString().slice(0, 10)}-${number}</id>
    <title>${escape(titleOf(publication))}</title>
    <updated>${at.toISOString()}</updated>
    <link rel="alternate" type="text/html" href="${address}"/>
    <content type="html">${escape(listChanges(publication, origin))}</content>
  </entry>`;
}

function listChanges({ first, changes }: Publication, origin: string): string {
  if (first !== null) return `<p>All of it is new: <a href="${origin}/">Archway</a>.</p>`;
  return changesByDeed(changes)
    .map(({ what, changes: some }) => {
      const items = some.map(({ kind, id, title }) => {
        const name = escape(title);
        return what === "removed"
          ? `<li>${name}, ${nouns[kind]}</li>`
          : `<li><a href="${origin}${pageOf(kind, id)}">${name}</a>, ${nouns[kind]}</li>`;
      });
      return `<p>${what}:</p><ul>${items.join("")}</ul>`;
    })
    .join("");
}

/** Characters that no XML may hold are left away; the others that mean something are written as names. */
function escape(text: string): string {
  const names = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" } as const;
  return text
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, "")
    .replace(/[&<>"']/g, (sign) => Object.entries(names).find(([each]) => each === sign)?.[1] ?? sign);
}

import type { Source } from "@/domain/content";
import { formatCount, formatDay } from "@/lib/format";
import type { Fact } from "./margin";
import type { Notes } from "./notes";
import { Words } from "./prose";

export const sourceKinds = {
  statistics: { one: "Official statistics", many: "Official statistics" },
  dataset: { one: "Data set", many: "Data sets" },
  survey: { one: "Survey", many: "Surveys" },
  standard: { one: "Standard or law", many: "Standards and laws" },
  article: { one: "Article or paper", many: "Articles and papers" },
} as const satisfies Record<Source["kind"], { one: string; many: string }>;

/** What the margin of a source's page says at a glance. */
export function sourceFacts({ publisher, published, licence, url, doubts }: Source, claims: number): Fact[] {
  return [
    { name: "Publisher", value: publisher },
    ...(published === null ? [] : [{ name: "Published", value: formatPublished(published) }]),
    ...(licence === null ? [] : [{ name: "Licence", value: licence }]),
    ...(url === null ? [] : [{ name: "Original", value: <Original url={url} /> }]),
    { name: "What rests on it", value: formatCount(claims, "claim") },
    ...(doubts.length === 0 ? [] : [{ name: "Doubts about it", value: formatCount(doubts.length, "doubt") }]),
  ];
}

/** A whole day in words; a year or a month as its publisher gives it. */
function formatPublished(published: string): string {
  return /^\d{4}-\d\d-\d\d$/.test(published) ? formatDay(published) : published;
}

function Original({ url }: { url: string }) {
  return (
    <a href={url} rel="noreferrer">
      Read it at its publisher
    </a>
  );
}

/** What a source says that should not be believed, why, and what to use instead. */
export function Doubts({ of, notes }: { of: Source["doubts"]; notes: Notes }) {
  if (of.length === 0) return null;
  return (
    <section aria-labelledby="doubts">
      <h2 id="doubts">Doubts</h2>
      {of.map(({ claim, why, better }, index) => (
        <dl key={index} className="border-line max-w-[68ch] break-inside-avoid border-t py-3">
          <dt className="text-doubt">
            <Words of={claim} notes={notes} />
          </dt>
          <dd className="mt-1">
            <Words of={why} notes={notes} />
          </dd>
          <dd className="mt-1">
            <strong className="font-semibold">Better:</strong> <Words of={better} notes={notes} />
          </dd>
        </dl>
      ))}
    </section>
  );
}

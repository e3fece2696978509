import { type Claim, type EntryClaims, groupByEntry, sentenceOf } from "@/domain/claims";
import type { SalaryRow } from "@/domain/content";
import type { Mark } from "@/domain/marks";
import { type Kind, kinds } from "@/domain/prose";
import { formatCount } from "@/lib/format";
import { citeId, pageOf } from "./href";

const headings: Record<Kind, string> = {
  role: "In roles",
  skill: "In skills",
  certification: "In certifications",
  source: "In what is said of sources",
  start: "In starting points",
};

/** So many claims are still read at one go; of more, each page's are folded. */
const atOneGo = 15;

/** Everything that rests on a source, page by page, each with the way to its place. */
export function ClaimList({ claims }: { claims: readonly Claim[] }) {
  const entries = groupByEntry(claims);
  return (
    <section aria-labelledby="claims">
      <h2 id="claims">What rests on it</h2>
      <p className="max-w-[68ch]">
        {claims.length === 0
          ? "Nothing cites it at present."
          : `${formatCount(claims.length, "claim")} on ${formatCount(entries.length, "page")}. Each leads to the place where it is made.`}
      </p>
      {kinds.map((kind) => {
        const members = entries.filter((entry) => entry.kind === kind);
        if (members.length === 0) return null;
        return (
          <section key={kind}>
            <h3>{headings[kind]}</h3>
            {members.map((entry) => (
              <EntryClaimList key={entry.entry.id} of={entry} open={claims.length <= atOneGo} />
            ))}
          </section>
        );
      })}
    </section>
  );
}

function EntryClaimList({ of, open }: { of: EntryClaims; open: boolean }) {
  const { kind, entry, said, pay } = of;
  const page = pageOf(kind, entry.id);
  const counts = [
    said.length > 0 ? formatCount(said.length, "statement") : null,
    pay.length > 0 ? formatCount(pay.length, "row of pay", "rows of pay") : null,
  ];
  return (
    <details open={open} className="border-line max-w-[78ch] border-t py-2">
      <summary className="cursor-pointer py-1">
        <span className="font-semibold">{entry.title}</span>{" "}
        <span className="text-soft font-sans text-small">
          {counts.filter((count) => count !== null).join(", ")}
        </span>
      </summary>
      <ul className="mt-1 mb-3 space-y-2 pl-5">
        {said.map((mark) => (
          <li key={citeId(mark)}>
            <Statement mark={mark} page={page} />
          </li>
        ))}
        {pay.map(({ mark, row }) => (
          <li key={citeId(mark)} className="figures text-small">
            <a href={`${page}#${citeId(mark)}`}>{describeRow(row)}</a>
            {row.leftOut !== null && <span className="text-doubt"> · left out: {row.leftOut}</span>}
          </li>
        ))}
      </ul>
      <p className="no-print pb-1 pl-5 font-sans text-small">
        <a href={page}>The page of {entry.title}</a>
      </p>
    </details>
  );
}

/** A plain link, as only a browser's own navigation marks the place that it arrives at. */
function Statement({ mark, page }: { mark: Mark; page: string }) {
  const { part, citation } = mark;
  return (
    <>
      {sentenceOf(mark)}{" "}
      <span className="text-soft font-sans text-small">
        <a href={`${page}#${citeId(mark)}`}>{part}</a>
        {citation.where !== "" && `; rests on ${citation.where}`}
      </span>
    </>
  );
}

function describeRow({ where, seniority, year, basis, currency, series }: SalaryRow): string {
  const place = [where, seniority === "all" ? "all levels" : seniority, year, `${basis} pay`, currency];
  return `${series}: ${place.join(", ")}`;
}

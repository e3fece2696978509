import type { Claims } from "@/domain/claims";
import type { Source } from "@/domain/content";
import { plainText } from "@/domain/prose";
import { splitSentences } from "@/domain/sentences";
import { formatCount } from "@/lib/format";
import { pageOf } from "./href";
import { sourceKinds } from "./source-parts";

interface SourceListProps {
  sources: readonly Source[];
  claims: Claims;
}

const order = ["statistics", "dataset", "survey", "standard", "article"] as const;

/** Every source by its kind, with what it is good for and how much rests on it. */
export function SourceList({ sources, claims }: SourceListProps) {
  return order.map((kind) => {
    const members = sources.filter((source) => source.kind === kind);
    if (members.length === 0) return null;
    return (
      <section key={kind} aria-labelledby={kind}>
        <h2 id={kind}>{sourceKinds[kind].many}</h2>
        <ul>
          {members.map((source) => (
            <SourceLine key={source.id} source={source} claims={claims.get(source.id)?.length ?? 0} />
          ))}
        </ul>
      </section>
    );
  });
}

function SourceLine({ source, claims }: { source: Source; claims: number }) {
  const { id, title, publisher, published, doubts } = source;
  return (
    <li className="border-line gap-x-10 border-t py-3 md:flex">
      <div className="shrink-0 md:basis-64 lg:basis-80">
        <a href={pageOf("source", id)}>{title}</a>
        <p className="text-soft font-sans text-small">
          {publisher}
          {published !== null && `, ${published.slice(0, 4)}`}
        </p>
      </div>
      <p className="min-w-0 grow py-1 md:py-0">{purposeOf(source)}</p>
      <p className="figures shrink-0 text-small md:basis-24 md:text-right">
        {formatCount(claims, "claim")}
        {doubts.length > 0 && (
          <>
            <span className="md:hidden">, </span>
            <span className="text-doubt md:block">{formatCount(doubts.length, "doubt")}</span>
          </>
        )}
      </p>
    </li>
  );
}

/** What its editor says first that it is good for; where that has no section, what it is. */
function purposeOf({ sections, summary }: Source): string {
  const [block] = sections.find(({ heading }) => heading === "Good for")?.blocks ?? [];
  const [first = ""] = splitSentences(plainText(block?.type === "paragraph" ? block.children : summary));
  return first;
}

import type { Metadata } from "next";
import Link from "next/link";
import { pageOf } from "@/components/href";
import { formatCount } from "@/lib/format";
import { getCatalogue } from "@/store/current";
import { describePage } from "../metadata";

export function generateMetadata(): Promise<Metadata> {
  const description =
    "What the claims and figures rest on: what each source is good and bad for, and what it gets wrong.";
  return describePage({ title: "Sources", description, path: "/sources" });
}

export default async function SourcesPage() {
  const { content } = await getCatalogue();
  return (
    <>
      <h1>Sources</h1>
      <p className="mt-5 mb-8 max-w-[60ch] text-lead">
        What the claims and figures rest on, what each source is good and bad for, and what it gets wrong.
      </p>
      <ul className="space-y-2">
        {content.sources.map(({ id, title, publisher, published, doubts }) => (
          <li key={id}>
            <Link href={pageOf("source", id)} prefetch={false}>
              {title}
            </Link>
            , {publisher}
            {published !== null && `, ${published}`}
            {doubts.length > 0 && (
              <span className="text-doubt"> · {formatCount(doubts.length, "doubt")}</span>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}

import type { Metadata } from "next";
import { SourceList } from "@/components/source-list";
import { getCatalogue } from "@/store/current";
import { describePage } from "../metadata";

export function generateMetadata(): Promise<Metadata> {
  const description =
    "What the claims and figures rest on: what each source is good and bad for, and what it gets wrong.";
  return describePage({ title: "Sources", description, path: "/sources" });
}

export default async function SourcesPage() {
  const { content, claims } = await getCatalogue();
  return (
    <>
      <h1>Sources</h1>
      <p className="mt-5 max-w-[60ch] text-lead">
        What the claims and figures rest on, what each source is good and bad for, and what it gets wrong.
      </p>
      <SourceList sources={content.sources} claims={claims.get()} />
    </>
  );
}

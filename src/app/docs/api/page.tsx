import type { Metadata } from "next";
import { CallEntryView } from "@/components/call-entry";
import { Contents } from "@/components/margin";
import { callGroups } from "@/contract/call";
import { calls } from "@/contract/calls";
import { getOrigin } from "@/session/origin";
import { getCatalogue } from "@/store/current";
import { describePage } from "../../metadata";
import { ApiManners } from "@/components/api-manners";
import { describeEntry } from "./view";

export function generateMetadata(): Promise<Metadata> {
  const description =
    "How programs read roles and skills, plan, compare and look for moves over HTTP, and keep one's own levels.";
  return describePage({ title: "For programs", description, path: "/docs/api" });
}

export default async function ApiPage() {
  const catalogue = await getCatalogue();
  const origin = (await getOrigin()) ?? "";
  const groups = Object.entries(callGroups).map(([id, title]) => {
    return { id, title, calls: calls.filter((call) => call.group === id) };
  });
  return (
    <>
      <h1>For programs</h1>
      <p className="mt-5 max-w-[60ch] text-lead">
        All that the pages show can be asked for over HTTP, as JSON. Reading, planning and comparing is for
        everybody, without a key; nothing of what is asked is kept.
      </p>
      <ApiManners />
      <Contents of={groups} />
      {groups.map(({ id, title, calls: ofGroup }) => (
        <section key={id} aria-labelledby={id}>
          <h2 id={id}>{title}</h2>
          {ofGroup.map((call) => (
            <CallEntryView key={call.id} {...describeEntry(call, catalogue, origin)} />
          ))}
        </section>
      ))}
    </>
  );
}

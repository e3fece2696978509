import type { Metadata } from "next";
import { Choice } from "@/components/choice";
import { becomePage } from "@/components/href";
import { LeverageList } from "@/components/leverage-list";
import { ProspectLead } from "@/components/prospect-lead";
import { ProspectLimits } from "@/components/prospect-limits";
import { ProspectTable } from "@/components/prospect-table";
import { StandpointForm } from "@/components/standpoint";
import { formatPlace } from "@/lib/format";
import { getCatalogue } from "@/store/current";
import { describePage } from "../metadata";
import { type Query, withQuery } from "../query";
import { readStandpoint } from "../standpoint";
import { keyOfScale, prospectsOf, readView } from "./prospects-of";

export function generateMetadata(): Promise<Metadata> {
  const description =
    "Which role is nearest, which pays most for the hours it takes, and which skills pay off wherever you go.";
  return describePage({ title: "What should I become?", description, path: "/become" });
}

export default async function BecomePage({ searchParams }: { searchParams: Promise<Query> }) {
  const catalogue = await getCatalogue();
  const { content, skills } = catalogue;
  const query = await searchParams;
  const view = readView(query);
  const standpoint = await readStandpoint(catalogue, query);
  const { start, person } = standpoint;
  const { lines, scales, scale, ranked, absent, leverage } = prospectsOf(catalogue, standpoint, view);
  const places = scales.map((each) => {
    return { value: keyOfScale(each), label: `${formatPlace(each.where)}, ${each.basis}, ${each.currency}` };
  });
  const kept = { from: start?.id, scale: view.scale };
  return (
    <>
      <h1>What should I become?</h1>
      <ProspectLead lines={lines} start={start} isPersonal={person.levels.size > 0} />
      <StandpointForm here="/become" start={start} starts={content.starts}>
        <input type="hidden" name="by" value={view.order} />
        {scale && places.length > 1 && (
          <Choice name="scale" label="Pay in" options={places} chosen={keyOfScale(scale)} />
        )}
      </StandpointForm>
      <ProspectTable
        {...{ lines, start, order: view.order, currency: scale?.currency ?? "" }}
        orderHref={(by) => withQuery(becomePage(), { ...kept, by })}
      />
      <LeverageList of={leverage} skills={skills} roles={content.roles.length} />
      <ProspectLimits {...{ scale, ranked, absent }} />
    </>
  );
}

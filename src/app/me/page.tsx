import type { Metadata } from "next";
import { Activity } from "@/components/activity";
import { AreaBars } from "@/components/area-progress";
import { NewsList } from "@/components/news-list";
import { OverviewLead } from "@/components/overview-lead";
import { OwnBeginning } from "@/components/own-beginning";
import { Standings } from "@/components/standings";
import { Written } from "@/components/written";
import { getViewerArchive } from "@/session/archive";
import { getNewsSince } from "@/session/told-news";
import { getPublications } from "@/store/changes";
import { getCatalogue, getDatabase } from "@/store/current";
import { describePage } from "../metadata";
import { overviewOf } from "./overview";

export function generateMetadata(): Promise<Metadata> {
  const description = "Where you stand, what you are going for, and what is left.";
  return describePage({ title: "You", description, path: "/me", indexed: false });
}

export default async function OwnPage() {
  const archive = await getViewerArchive();
  const { person } = archive;
  if (person.since === null) {
    return (
      <>
        <h1>You</h1>
        <OwnBeginning>
          How ready you are for every role will stand here, what is left, and what you did when.
        </OwnBeginning>
      </>
    );
  }
  const catalogue = await getCatalogue();
  const published = await getPublications(getDatabase());
  const now = new Date();
  const newsSince = await getNewsSince(published[0]?.at ?? now, now);
  const found = overviewOf(catalogue, archive, published, newsSince, now);
  const { standings, areas, activity, news, goals } = found;
  return (
    <>
      <h1>You</h1>
      <OverviewLead skills={person.levels.size} goals={goals.length} nearest={standings[0]} />
      <NewsList news={news} />
      <Written>
        <h2 id="roles">How ready you are</h2>
        <Standings of={standings} goals={person.goals} />
        <h2 id="areas">By area</h2>
        <AreaBars areas={areas} of={goals.length > 0 ? "your goals need" : "all roles together need"} />
        <h2 id="activity">What you did when</h2>
        <Activity calendar={activity} />
      </Written>
    </>
  );
}

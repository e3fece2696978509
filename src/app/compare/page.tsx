import type { Metadata } from "next";
import { Compare } from "@/components/compare";
import { CompareNotes } from "@/components/compare-notes";
import { CompareStart } from "@/components/compare-start";
import { findClosestRoles } from "@/domain/closest-roles";
import { getViewerPerson } from "@/session/viewer";
import { getCatalogue } from "@/store/current";
import { compareFor, readCompared, redirectToOne } from "./compared";
import { describeComparison } from "./describe";

type Props = PageProps<"/compare">;

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const { chosen } = readCompared(await getCatalogue(), await searchParams);
  return describeComparison(chosen.roles);
}

export default async function ComparePage({ searchParams }: Props) {
  const catalogue = await getCatalogue();
  const query = await searchParams;
  const asked = readCompared(catalogue, query);
  redirectToOne(asked, query);
  const { chosen, meant, view } = asked;
  const person = await getViewerPerson();
  const { roles } = chosen;
  const [first, second] = roles;
  return (
    <>
      <h1 className={roles.length > 2 ? "text-title" : undefined}>
        {second ? roles.map(({ title }) => title).join(", ") : "Compare roles"}
      </h1>
      <CompareNotes chosen={chosen} meant={meant} />
      {second ? (
        <Compare
          roles={roles}
          comparison={compareFor(person, catalogue, roles)}
          catalogue={catalogue}
          levels={person.levels}
          view={view}
        />
      ) : (
        <CompareStart
          first={first}
          roles={catalogue.content.roles}
          goals={person.goals.flatMap((id) => catalogue.roles.get(id) ?? [])}
          closest={findClosestRoles(catalogue.content.roles, catalogue.rolePlaces.get(), 6, first)}
        />
      )}
    </>
  );
}

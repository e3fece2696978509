import { headers } from "next/headers";
import Link from "next/link";
import { pageOf } from "@/components/href";
import { suggest } from "@/lib/suggest";
import { getCatalogue } from "@/store/current";

/** Says what was not found, and what was probably meant. */
export default async function NotFound() {
  const { roles, skills, sources, certifications, starts } = await getCatalogue();
  const path = (await headers()).get("x-archway-path") ?? "";
  const word = /([a-z0-9-]+)(?:\/gap)?\/?(?:\?.*)?$/i.exec(path)?.[1] ?? "";
  const found = (
    [
      ["role", roles],
      ["skill", skills],
      ["certification", certifications],
      ["source", sources],
      ["start", starts],
    ] as const
  ).flatMap(([kind, entries]) => {
    const id = suggest(word, entries.keys());
    return id === undefined ? [] : [{ href: pageOf(kind, id), title: entries.get(id)?.title ?? id }];
  });
  return (
    <>
      <h1>There is no such page</h1>
      <div className="prose mt-5">
        {found.length > 0 && (
          <>
            <p>Perhaps you meant:</p>
            <ul>
              {found.map(({ href, title }) => (
                <li key={href}>
                  <Link href={href} prefetch={false}>
                    {title}
                  </Link>
                </li>
              ))}
            </ul>
          </>
        )}
        <p>
          All <Link href="/">roles</Link>, all <Link href="/skills">skills</Link>.
        </p>
      </div>
    </>
  );
}

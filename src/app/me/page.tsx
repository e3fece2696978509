import type { Metadata } from "next";
import Link from "next/link";
import { pageOf } from "@/components/href";
import { OwnBeginning } from "@/components/own-beginning";
import { formatCount } from "@/lib/format";
import { getViewerPerson } from "@/session/viewer";
import { getCatalogue } from "@/store/current";
import { describePage } from "../metadata";

export function generateMetadata(): Promise<Metadata> {
  const description = "Where you stand, what you are going for, and what is left.";
  return describePage({ title: "You", description, path: "/me", indexed: false });
}

export default async function OwnPage() {
  const { since, levels, goals } = await getViewerPerson();
  const { roles } = await getCatalogue();
  return (
    <>
      <h1>You</h1>
      {since === null ? (
        <OwnBeginning>
          Where you stand will be told here, what you are going for, and what is left.
        </OwnBeginning>
      ) : (
        <>
          <p className="mt-5 max-w-[60ch] text-lead">
            You have set your level in {formatCount(levels.size, "skill")}
            {goals.length === 0
              ? " and have no goal yet."
              : `, and have ${formatCount(goals.length, "goal")}.`}
          </p>
          <ol className="mt-6 space-y-1.5">
            {goals.map((id) => (
              <li key={id}>
                <Link href={`${pageOf("role", id)}/gap`} prefetch={false}>
                  Your way to {roles.get(id)?.title ?? id}
                </Link>
              </li>
            ))}
          </ol>
        </>
      )}
    </>
  );
}

import type { Metadata } from "next";
import Link from "next/link";
import { pageOf } from "@/components/href";
import { Words } from "@/components/prose";
import { getCatalogue } from "@/store/current";
import { describePage } from "../metadata";

export function generateMetadata(): Promise<Metadata> {
  const description =
    "Every skill that roles around AI architecture ask for: its levels, what it builds on, how to learn it and how to show it.";
  return describePage({ title: "Skills", description, path: "/skills" });
}

export default async function SkillsPage() {
  const { content } = await getCatalogue();
  return (
    <>
      <h1>Skills</h1>
      <p className="mt-5 max-w-[60ch] text-lead">
        Each is defined once and counts for every role: its levels, what it builds on, how to learn it and how
        to show it.
      </p>
      {content.areas.map((area) => (
        <section key={area.id} id={area.id}>
          <h2>{area.title}</h2>
          <p className="max-w-[60ch]">
            <Words of={area.summary} />
          </p>
          <ul className="mt-3 gap-x-10 sm:columns-2 lg:columns-3">
            {content.skills
              .filter((skill) => skill.area === area.id)
              .map((skill) => (
                <li key={skill.id} className="py-1">
                  <Link href={pageOf("skill", skill.id)} prefetch={false}>
                    {skill.title}
                  </Link>
                </li>
              ))}
          </ul>
        </section>
      ))}
    </>
  );
}

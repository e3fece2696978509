import type { Area, Skill } from "@/domain/content";
import { formatCount } from "@/lib/format";
import { Words } from "./prose";

/** The areas, each leading to its skills: for content that is too large for one page. */
export function AreaList({ areas, skills }: { areas: readonly Area[]; skills: readonly Skill[] }) {
  const counts = new Map<string, number>();
  for (const { area } of skills) counts.set(area, (counts.get(area) ?? 0) + 1);
  return (
    <ul className="mt-8 grid gap-x-12 gap-y-6 sm:grid-cols-2">
      {areas.map(({ id, title, summary }) => (
        <li key={id}>
          <h2 id={id} className="mt-0 mb-1">
            <a href={`/skills?area=${id}`}>{title}</a>{" "}
            <span className="text-soft figures text-base font-normal">
              {formatCount(counts.get(id) ?? 0, "skill")}
            </span>
          </h2>
          <p className="max-w-[60ch] first-letter:uppercase">
            <Words of={summary} />.
          </p>
        </li>
      ))}
    </ul>
  );
}

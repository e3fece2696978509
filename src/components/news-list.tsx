import type { News } from "@/domain/news";
import { formatDay } from "@/lib/format";
import { pageOf } from "./href";

const reasons: Record<News["because"], string> = {
  goal: "one of your goals",
  needed: "needed for your goals",
  certification: "named by one of your goals",
  held: "a skill you have",
};

/** What the content changed that touches a person's goals, since they were last shown it. */
export function NewsList({ news }: { news: readonly News[] }) {
  if (news.length === 0) return null;
  return (
    <section>
      <h2 id="news">Changed since you were last here</h2>
      <ul className="max-w-3xl">
        {news.slice(0, 12).map(({ at, change: { kind, id, title, what }, because }) => (
          <li
            key={`${at.toISOString()} ${kind} ${id}`}
            className="border-line flex flex-wrap gap-x-4 border-b py-1.5"
          >
            <span className="grow basis-64">
              {what === "removed" ? title : <a href={pageOf(kind, id)}>{title}</a>} {what}
            </span>
            <span className="text-soft font-sans text-small">
              {reasons[because]}, {formatDay(at.toISOString().slice(0, 10))}
            </span>
          </li>
        ))}
      </ul>
      {news.length > 12 && (
        <p className="mt-2 font-sans text-small">
          and {news.length - 12} more: <a href="/changes">all that changed</a>
        </p>
      )}
    </section>
  );
}

import { mostCompared } from "@/domain/chosen-roles";
import type { RolePair } from "@/domain/closest-roles";
import type { Role } from "@/domain/content";
import { formatHours } from "@/lib/format";
import { ComparePicker } from "./compare-picker";
import { comparePage, pageOf } from "./href";

interface CompareStartProps {
  /** The one role that is chosen so far, if any. */
  first: Role | undefined;
  roles: readonly Role[];
  /** The reader's, in their order. */
  goals: readonly Role[];
  closest: readonly RolePair[];
}

/** Where a comparison begins: which roles, and which are worth it. */
export function CompareStart({ first, roles, goals, closest }: CompareStartProps) {
  const own = first
    ? [first, ...goals.filter((goal) => goal !== first)].slice(0, 2)
    : goals.slice(0, mostCompared);
  return (
    <>
      <p className="mt-5 max-w-[60ch] text-lead">
        {first ? (
          <>
            What would you like to see beside the <a href={pageOf("role", first.id)}>{first.title}</a>?
          </>
        ) : (
          "Two to four roles side by side: what each asks for and pays, how far each is, and how much of one you get with another."
        )}
      </p>
      <ComparePicker chosen={first ? [first] : []} roles={roles} />
      {own.length > 1 && (
        <p className="mt-4 font-sans">
          <a href={comparePage(own.map(({ id }) => id))}>
            {first ? `Beside your goal, ${own[1]?.title ?? ""}` : "Your goals side by side"}
          </a>
        </p>
      )}
      <section aria-labelledby="closest">
        <h2 id="closest">{first ? `Closest to ${first.title}` : "Closest to each other"}</h2>
        <p className="text-soft mb-3 max-w-[60ch] font-sans text-small">
          By the hours that it takes to learn what one asks for and the other does not, there and back.
        </p>
        <ul className="max-w-3xl">
          {closest.map(({ roles: pair, hours }) => (
            <li
              key={pair.map(({ id }) => id).join(" ")}
              className="border-line flex flex-wrap justify-between gap-x-6 border-b py-2"
            >
              <a href={comparePage(pair.map(({ id }) => id))}>
                {first ? pair[1].title : pair.map(({ title }) => title).join(" and ")}
              </a>
              <span className="text-soft figures">{formatHours(hours)} apart</span>
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}

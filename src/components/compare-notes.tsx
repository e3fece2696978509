import { type ChosenRoles, mostCompared } from "@/domain/chosen-roles";
import type { Role } from "@/domain/content";
import { spellCount } from "@/domain/number-words";
import { comparePage } from "./href";

interface CompareNotesProps {
  chosen: ChosenRoles;
  /** For each id that names no role, the one that was probably meant. */
  meant: ReadonlyMap<string, Role>;
}

/** What of an address could not be shown, with the way to what was probably meant. */
export function CompareNotes({ chosen, meant }: CompareNotesProps) {
  const { ids, roles, leftOut, unknown } = chosen;
  if (leftOut.length + unknown.length === 0) return null;
  const kept = roles.map(({ id }) => id);
  return (
    <div role="status" className="border-doubt mt-6 max-w-[60ch] border-l-2 py-1 pl-4 font-sans">
      <ul className="space-y-2">
        {unknown.map((id) => {
          const near = meant.get(id);
          return (
            <li key={id} className="wrap-anywhere">
              There is no role “{id}”.{" "}
              {near && (
                <>
                  Did you mean{" "}
                  <a href={comparePage(ids.map((each) => (each === id ? near.id : each)))}>{near.title}</a>?
                </>
              )}
            </li>
          );
        })}
        {leftOut.map(({ id, title }) => (
          <li key={id}>
            At most {spellCount(mostCompared)} roles fit side by side, so {title} is not here.{" "}
            <a href={comparePage([...kept.slice(0, -1), id])}>Show it instead of {roles.at(-1)?.title}</a>
          </li>
        ))}
      </ul>
    </div>
  );
}

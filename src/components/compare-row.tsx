import type { ReactNode } from "react";
import type { Catalogue } from "@/domain/catalogue";
import type { Comparison } from "@/domain/comparison";
import type { Role } from "@/domain/content";
import type { Profile } from "@/domain/graph";
import type { CompareView } from "./href";

/** What the parts of a comparison are drawn from. */
export interface ComparedProps {
  roles: readonly Role[];
  comparison: Comparison;
  catalogue: Catalogue;
  /** The reader's levels; empty where nobody's are known. */
  levels: Profile;
  view: CompareView;
}

/** A row of the table; a role that asks for nothing of the kind has a dash. */
export function Row({ head, cells }: { head: ReactNode; cells: readonly ReactNode[] }) {
  return (
    <tr>
      <th scope="row">{head}</th>
      {cells.map((cell, index) => (
        <td
          key={index}
          data-column={index + 1}
          data-empty={cell === null ? "" : undefined}
          className="font-sans text-small"
        >
          {cell ?? (
            <>
              <span aria-hidden="true" className="text-soft">
                –
              </span>
              <span className="sr-only">not asked for</span>
            </>
          )}
        </td>
      ))}
    </tr>
  );
}

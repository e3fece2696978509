import type { ReactNode } from "react";
import type { RoleSort } from "@/domain/role-list";

interface RoleHeadingProps {
  /** The order that this column stands for. */
  of: RoleSort;
  /** The order in which the list is. */
  sort: RoleSort;
  /** The address of the same list in another order. */
  sortHref: (sort: RoleSort) => string;
  label: string;
  className?: string;
  /** What stands below the words. */
  children?: ReactNode;
}

/** The heading of a column by which the roles can be put in order. */
export function RoleHeading({ of, sort, sortHref, label, className = "", children }: RoleHeadingProps) {
  const isChosen = of === sort;
  const isFalling = of === "pay";
  return (
    <th
      scope="col"
      className={className}
      aria-sort={!isChosen ? undefined : isFalling ? "descending" : "ascending"}
    >
      <a
        href={sortHref(of)}
        className="text-soft aria-current:text-ink inline-block min-h-6 aria-current:no-underline"
        aria-current={isChosen ? "true" : undefined}
      >
        {label}
        {isChosen && <span aria-hidden="true"> {isFalling ? "↓" : "↑"}</span>}
      </a>
      {children}
    </th>
  );
}

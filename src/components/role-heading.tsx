import type { ReactNode } from "react";

interface RoleHeadingProps<S extends string> {
  /** The order that this column stands for. */
  of: S;
  /** The order in which the list is. */
  sort: S;
  /** The address of the same list in another order. */
  sortHref: (sort: S) => string;
  label: string;
  /** Whether the most stands first. */
  isFalling?: boolean;
  className?: string;
  /** What stands below the words. */
  children?: ReactNode;
}

/** The heading of a column by which the roles can be put in order. */
export function RoleHeading<S extends string>(props: RoleHeadingProps<S>) {
  const { of, sort, sortHref, label, isFalling = false, className = "", children } = props;
  const isChosen = of === sort;
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

import type { Role } from "@/domain/content";
import { comparePage, type CompareView, pageOf } from "./href";

interface CompareHeadProps {
  roles: readonly Role[];
  view: CompareView;
}

/** The roles as headings that stay in sight, and below them what moves and removes them. */
export function CompareHead({ roles, view }: CompareHeadProps) {
  return (
    <>
      <thead>
        <tr>
          <td />
          {roles.map(({ id, title }, index) => (
            <th key={id} id={id} scope="col" data-column={index + 1} className="leading-snug">
              <a href={pageOf("role", id)} className="font-serif text-base font-semibold">
                {title}
              </a>
            </th>
          ))}
        </tr>
      </thead>
      <tbody className="no-print">
        <tr>
          <th scope="row">Order</th>
          {roles.map((role, index) => (
            <td key={role.id} data-column={index + 1} className="font-sans text-small">
              <Arrange role={role} index={index} ids={roles.map(({ id }) => id)} view={view} />
            </td>
          ))}
        </tr>
      </tbody>
    </>
  );
}

interface ArrangeProps {
  role: Role;
  index: number;
  ids: readonly string[];
  view: CompareView;
}

function Arrange({ role: { id, title }, index, ids, view }: ArrangeProps) {
  const others = ids.filter((each) => each !== id);
  const placed = (at: number): string => comparePage(others.toSpliced(at, 0, id), view, id);
  const look = "inline-block min-h-6 min-w-6";
  return (
    <span className="flex flex-wrap gap-x-3">
      {index > 0 && (
        <a href={placed(index - 1)} aria-label={`Move ${title} to the left`} className={look} rel="nofollow">
          ← left
        </a>
      )}
      {index < ids.length - 1 && (
        <a href={placed(index + 1)} aria-label={`Move ${title} to the right`} className={look} rel="nofollow">
          right →
        </a>
      )}
      <a href={comparePage(others, view)} aria-label={`Remove ${title}`} className={look} rel="nofollow">
        remove
      </a>
    </span>
  );
}

import type { Start } from "@/domain/content";
import type { NearRole } from "@/domain/demand";
import { formatHours } from "@/lib/format";
import { gapPage, pageOf } from "./href";
import { Words } from "./prose";

interface NearRolesProps {
  start: Start;
  roles: readonly NearRole[];
}

/** Roles with the hours that part them from a starting point, each leading to that way. */
export function NearRoles({ start, roles }: NearRolesProps) {
  return (
    <ol className="max-w-xl">
      {roles.map(({ role, hours }) => (
        <li
          key={role.id}
          className="border-line flex flex-wrap items-baseline justify-between gap-x-6 border-t py-2"
        >
          <a href={gapPage(role.id, start)}>{role.title}</a>
          <span className="figures text-small">about {formatHours(hours)}</span>
        </li>
      ))}
    </ol>
  );
}

/** Every starting point with what it is and the roles nearest to it. */
export function StartList({ starts }: { starts: readonly NearRolesProps[] }) {
  return starts.map(({ start, roles }) => (
    <section key={start.id} className="wide:grid wide:grid-cols-[minmax(0,1fr)_24rem] mt-10 gap-x-14">
      <div>
        <h2 className="mt-0 mb-2">
          <a href={pageOf("start", start.id)}>{start.title}</a>
        </h2>
        <p className="max-w-[65ch]">
          <Words of={start.summary} />
        </p>
      </div>
      <div className="wide:mt-0 mt-4">
        <p className="text-soft mb-1 font-sans text-small">Nearest roles</p>
        <NearRoles start={start} roles={roles} />
      </div>
    </section>
  ));
}

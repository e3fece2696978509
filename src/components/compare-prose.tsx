import type { ReactNode } from "react";
import type { Role } from "@/domain/content";
import { findDemand } from "@/domain/demand";
import { pageOf, sectionId } from "./href";
import { Blocks, Words } from "./prose";

/** What one does in each role: the groups, which open to the whole. */
export function CompareResponsibilities({ roles }: { roles: readonly Role[] }) {
  return (
    <BesideEachOther id="responsibilities" title="Responsibilities" roles={roles}>
      {({ responsibilities }) =>
        responsibilities.map(({ title, items }) => (
          <details key={title} className="border-line border-b">
            <summary className="cursor-pointer py-1.5 font-sans">{title}</summary>
            <ul className="mb-3 list-disc space-y-1.5 pl-5">
              {items.map((item, index) => (
                <li key={index}>
                  <Words of={item} />
                </li>
              ))}
            </ul>
          </details>
        ))
      }
    </BesideEachOther>
  );
}

/** How much each role is wanted, in the words of its page. */
export function CompareDemand({ roles }: { roles: readonly Role[] }) {
  const told = roles.filter((role) => findDemand(role));
  return (
    <BesideEachOther id="demand" title="Demand" roles={told}>
      {(role) => <Demand of={role} />}
    </BesideEachOther>
  );
}

function Demand({ of }: { of: Role }) {
  const demand = findDemand(of);
  if (!demand) return null;
  return (
    <>
      <div className="prose">
        <Blocks of={demand.blocks} />
      </div>
      <p className="mt-2 font-sans text-small">
        <a href={`${pageOf("role", of.id)}#${sectionId(demand.heading)}`}>
          With its sources<span className="sr-only">: demand for {of.title}</span>
        </a>
      </p>
    </>
  );
}

interface BesideEachOtherProps {
  id: string;
  title: string;
  roles: readonly Role[];
  children: (role: Role) => ReactNode;
}

function BesideEachOther({ id, title, roles, children }: BesideEachOtherProps) {
  if (roles.length === 0) return null;
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <div
        className={`grid gap-x-10 gap-y-6 sm:grid-cols-2 ${roles.length > 2 ? columns[roles.length] : ""}`}
      >
        {roles.map((role) => (
          <section key={role.id} className="min-w-0">
            <h3 className="mt-0">{role.title}</h3>
            {children(role)}
          </section>
        ))}
      </div>
    </section>
  );
}

const columns: Record<number, string> = { 3: "lg:grid-cols-3", 4: "lg:grid-cols-4" };

import type { ReactNode } from "react";
import type { Role } from "@/domain/content";
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

/** The section under which editors write how much a role is wanted. */
const demand = "Demand";

/** How much each role is wanted, in the words of its page. */
export function CompareDemand({ roles }: { roles: readonly Role[] }) {
  const told = roles.filter(({ sections }) => sections.some(({ heading }) => heading === demand));
  return (
    <BesideEachOther id="demand" title="Demand" roles={told}>
      {({ id, title, sections }) => (
        <>
          <div className="prose">
            <Blocks of={sections.find(({ heading }) => heading === demand)?.blocks ?? []} />
          </div>
          <p className="mt-2 font-sans text-small">
            <a href={`${pageOf("role", id)}#${sectionId(demand)}`}>
              With its sources<span className="sr-only">: demand for {title}</span>
            </a>
          </p>
        </>
      )}
    </BesideEachOther>
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

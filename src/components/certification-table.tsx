import type { Certification, Role } from "@/domain/content";
import { findNamingRoles } from "@/domain/entry-answers";
import { findSuccessor } from "@/domain/successor";
import { formatCost, Retirement } from "./certification-parts";
import { pageOf } from "./href";

interface CertificationTableProps {
  certifications: readonly Certification[];
  roles: readonly Role[];
}

const columns = ["Certification", "Code", "Cost", "Valid for", "Named by"] as const;

/** Every certification by its issuer, those that can be taken before those that are retired. */
export function CertificationTable({ certifications, roles }: CertificationTableProps) {
  const issuers = [...new Set(certifications.map(({ issuer }) => issuer))].sort((a, b) => a.localeCompare(b));
  const byId = new Map(certifications.map((each) => [each.id, each]));
  return (
    <div className="table-wrap table-stack" tabIndex={0} role="region" aria-label="Certifications by issuer">
      <table>
        <thead className="max-sm:sr-only">
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        {issuers.map((issuer) => (
          <tbody key={issuer}>
            <tr>
              <th scope="rowgroup" colSpan={columns.length} className="text-ink font-serif text-lead">
                <div className="pt-6 max-sm:pt-8">{issuer}</div>
              </th>
            </tr>
            {certifications
              .filter((each) => each.issuer === issuer)
              .sort((a, b) => a.status.localeCompare(b.status) || a.title.localeCompare(b.title))
              .map((each) => (
                <CertificationRow
                  key={each.id}
                  of={each}
                  successor={byId.get(findSuccessor(each) ?? "")}
                  roles={roles}
                />
              ))}
          </tbody>
        ))}
      </table>
    </div>
  );
}

interface CertificationRowProps {
  of: Certification;
  successor: Certification | undefined;
  roles: readonly Role[];
}

function CertificationRow({ of, successor, roles }: CertificationRowProps) {
  const naming = findNamingRoles(of, roles);
  const title = <a href={pageOf("certification", of.id)}>{of.title}</a>;
  return (
    <tr>
      <th scope="row" className="font-serif text-base font-normal max-sm:basis-full sm:min-w-64">
        {of.status === "retired" ? <s className="decoration-doubt">{title}</s> : title}
        <div className="font-sans text-small">
          <Retirement of={of} successor={successor} />
        </div>
      </th>
      {[of.code, formatCost(of), of.validity].map((fact, index) => (
        <td key={index} className="figures whitespace-nowrap max-sm:text-soft max-sm:text-small">
          {fact}
        </td>
      ))}
      <td className="font-sans text-small max-sm:mt-1 max-sm:basis-full sm:min-w-52">
        {naming.length > 0 && <span className="text-soft sm:hidden">Named by </span>}
        <ul className="inline leading-7 sm:block">
          {naming.map(({ role }) => (
            <li key={role.id} className="inline after:content-[',_'] last:after:content-none">
              <a href={pageOf("role", role.id)}>{role.title}</a>
            </li>
          ))}
        </ul>
      </td>
    </tr>
  );
}

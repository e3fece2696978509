import type { Certification, Role } from "@/domain/content";
import { findNamingRoles } from "@/domain/entry-answers";
import { formatDay, formatNumber } from "@/lib/format";
import { pageOf } from "./href";
import type { Fact } from "./margin";

/** What an exam costs, as its issuer states it; nothing where that is unknown. */
export function formatCost({ cost }: Certification): string | null {
  return cost && `${formatNumber(cost.amount)} ${cost.currency}`;
}

/** What the margin of a certification's page says at a glance. */
export function certificationFacts(certification: Certification): Fact[] {
  const { issuer, code, validity, retiredOn, url } = certification;
  const cost = formatCost(certification);
  return [
    { name: "Issuer", value: issuer },
    ...(code === null ? [] : [{ name: "Code", value: code }]),
    ...(cost === null ? [] : [{ name: "Cost", value: cost }]),
    ...(validity === null ? [] : [{ name: "Valid for", value: validity }]),
    ...(retiredOn === null ? [] : [{ name: "Retired on", value: formatDay(retiredOn) }]),
    ...(url === null ? [] : [{ name: "Original", value: <Original url={url} /> }]),
  ];
}

function Original({ url }: { url: string }) {
  return (
    <a href={url} rel="noreferrer">
      The issuer’s page
    </a>
  );
}

/** That a certification can no longer be taken, and what is nearest to it today. */
export function Retirement({ of, successor }: { of: Certification; successor: Certification | undefined }) {
  if (of.status === "active") return null;
  return (
    <p className="text-doubt">
      Retired{of.retiredOn !== null && ` on ${formatDay(of.retiredOn)}`}
      {successor && (
        <>
          ; nearest today: <a href={pageOf("certification", successor.id)}>{successor.title}</a>
        </>
      )}
      .
    </p>
  );
}

/** The roles whose pages name a certification. */
export function NamingRoles({ of, roles }: { of: Certification; roles: readonly Role[] }) {
  const naming = findNamingRoles(of, roles);
  if (naming.length === 0) return null;
  return (
    <section>
      <h2 id="named-by">Named by</h2>
      <ul className="max-w-[72ch]">
        {naming.map(({ role, importance }) => (
          <li key={role.id} className="border-line flex flex-wrap justify-between gap-x-6 border-b py-2">
            <a href={pageOf("role", role.id)}>{role.title}</a>
            <span className="font-sans">{importance}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

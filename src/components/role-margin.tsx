import type { Role } from "@/domain/content";
import { findListedPay, listPlace } from "@/domain/role-list";
import type { Band } from "@/domain/salary";
import { formatNumber } from "@/lib/format";
import { pageOf } from "./href";
import type { Fact, Part } from "./margin";
import { nameOrigin } from "./salary-words";

/** What the margin of a role's page says at a glance. */
function roleFacts(role: Role): Fact[] {
  const { family, seniority, experience, aliases, onet, esco } = role;
  const pay = findListedPay(role);
  return [
    { name: "Family", value: family },
    { name: "Seniority", value: seniority },
    ...(pay ? [{ name: `Median pay, ${listPlace}`, value: <PayFact of={pay} /> }] : []),
    ...(experience
      ? [{ name: "Experience", value: `usually ${experience.min}–${experience.max} years` }]
      : []),
    ...(aliases.length > 0 ? [{ name: "Also called", value: aliases.join(", ") }] : []),
    ...(onet === null ? [] : [{ name: "Nearest in O*NET", value: onet }]),
    {
      name: "On your own page",
      value: <a href={`${pageOf("role", role.id)}/embed`}>Embed the roadmap or the pay</a>,
    },
    ...(esco === null ? [] : [{ name: "Nearest in ESCO", value: <Esco address={esco} /> }]),
  ];
}

/** The parts of a role's page that are there. */
function roleContents({ responsibilities, certifications }: Role): Part[] {
  return [
    ...(responsibilities.length > 0 ? [{ id: "responsibilities", title: "Responsibilities" }] : []),
    { id: "skills", title: "Skills" },
    { id: "pay", title: "Pay" },
    { id: "roadmap", title: "Roadmap" },
    ...(certifications.length > 0 ? [{ id: "certifications", title: "Certifications" }] : []),
    { id: "next-moves", title: "Next moves" },
  ];
}

/** The figure by which lists show the role, what it rests on, and the way to all of them. */
function PayFact({ of }: { of: Band }) {
  const { figures, currency, proxy } = of;
  return (
    <>
      {figures.median && (
        <a href="#pay">
          {formatNumber(figures.median.value)} {currency}
        </a>
      )}
      <span className="text-soft block">
        {proxy && <span className="text-doubt">proxy, </span>}
        {nameOrigin(of)}
      </span>
    </>
  );
}

function Esco({ address }: { address: string }) {
  return (
    <a href={address} rel="noreferrer">
      its occupation
    </a>
  );
}

/** How the page of a role is laid out: what stands in its margin, and its parts. */
export function roleLayout(role: Role) {
  return { facts: "Role", margin: roleFacts(role), parts: roleContents(role), wide: true };
}

import type { Role } from "@/domain/content";
import type { Fact, Part } from "./margin";

/** What the margin of a role's page says at a glance. */
function roleFacts({ family, seniority, experience, aliases, onet, esco }: Role): Fact[] {
  return [
    { name: "Family", value: family },
    { name: "Seniority", value: seniority },
    ...(experience
      ? [{ name: "Experience", value: `usually ${experience.min}–${experience.max} years` }]
      : []),
    ...(aliases.length > 0 ? [{ name: "Also called", value: aliases.join(", ") }] : []),
    ...(onet === null ? [] : [{ name: "Nearest in O*NET", value: onet }]),
    ...(esco === null ? [] : [{ name: "Nearest in ESCO", value: <Esco address={esco} /> }]),
  ];
}

/** The parts of a role's page that are there. */
function roleContents({ responsibilities, certifications, nextMoves }: Role): Part[] {
  return [
    ...(responsibilities.length > 0 ? [{ id: "responsibilities", title: "Responsibilities" }] : []),
    { id: "skills", title: "Skills" },
    { id: "pay", title: "Pay" },
    { id: "roadmap", title: "Roadmap" },
    ...(certifications.length > 0 ? [{ id: "certifications", title: "Certifications" }] : []),
    ...(nextMoves.length > 0 ? [{ id: "next-moves", title: "Next moves" }] : []),
  ];
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

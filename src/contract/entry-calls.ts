import {
  describeCertification,
  describeRole,
  describeSkill,
  describeStart,
  listCertification,
  listRole,
  listSkill,
  listSource,
  listStart,
} from "@/domain/entry-answers";
import { Refusal } from "@/domain/refusal";
import { explainRequirement } from "@/domain/requirement-answer";
import { search } from "@/domain/search";
import type { Call } from "./call";
import { requireCertification, requireRole, requireSkill, requireStart } from "./names";
import { reading } from "./public-call";
import * as requests from "./requests";

/* The calls that read the catalogue: what each takes and what answers it, for the route and for the description. */

const nothing = () => ({});

export const listRoles = reading("listRoles", "/roles", {
  ...{ title: "All roles", answer: "RoleList", asks: requests.noRequest, example: nothing },
  work: ({ content }) => ({ roles: content.roles.map(listRole) }),
});

export const getRole = reading("getRole", "/roles/{role}", {
  ...{ title: "One role, with what it asks for and what it pays", answer: "Role", refusals: [404] },
  asks: requests.roleRequest,
  example: ({ to }) => ({ role: to }),
  work: (catalogue, { role }) => describeRole(requireRole(catalogue, role)),
});

export const explainSkill = reading("explainSkill", "/roles/{role}/skills/{skill}", {
  ...{ title: "Why a role needs a skill, and on what that rests", answer: "RequirementReason" },
  ...{ refusals: [404], asks: requests.requirementRequest },
  example: ({ to, skill }) => ({ role: to, skill }),
  work: (catalogue, asked) => {
    const [role, skill] = [requireRole(catalogue, asked.role), requireSkill(catalogue, asked.skill)];
    const answer = explainRequirement(catalogue, role, skill);
    if (answer) return answer;
    throw new Refusal("unknown", `Nothing on the way to ${role.title} needs ${skill.title}.`);
  },
});

export const listSkills = reading("listSkills", "/skills", {
  ...{ title: "All skills", answer: "SkillList", asks: requests.noRequest, example: nothing },
  work: ({ content }) => ({ skills: content.skills.map(listSkill) }),
});

export const getSkill = reading("getSkill", "/skills/{skill}", {
  ...{ title: "One skill, with its levels and how it is learnt", answer: "Skill", refusals: [404] },
  asks: requests.skillRequest,
  example: ({ skill }) => ({ skill }),
  work: (catalogue, { skill }) => describeSkill(requireSkill(catalogue, skill)),
});

export const listCertifications = reading("listCertifications", "/certifications", {
  ...{ title: "All certifications", answer: "CertificationList", asks: requests.noRequest, example: nothing },
  work: ({ content }) => ({ certifications: content.certifications.map(listCertification) }),
});

export const getCertification = reading("getCertification", "/certifications/{certification}", {
  ...{ title: "One certification, with what it covers and who names it", answer: "Certification" },
  ...{ refusals: [404], asks: requests.certificationRequest },
  example: ({ certification }) => ({ certification }),
  work: (catalogue, asked) =>
    describeCertification(catalogue, requireCertification(catalogue, asked.certification)),
});

export const listStarts = reading("listStarts", "/starts", {
  ...{ title: "All starting points", answer: "StartList", asks: requests.noRequest, example: nothing },
  work: ({ content }) => ({ starts: content.starts.map(listStart) }),
});

export const getStart = reading("getStart", "/starts/{start}", {
  ...{ title: "One starting point, with what it brings and how far every role is", answer: "Start" },
  ...{ refusals: [404], asks: requests.startRequest },
  example: ({ start }) => ({ start }),
  work: (catalogue, asked) => describeStart(catalogue, requireStart(catalogue, asked.start)),
});

export const listSources = reading("listSources", "/sources", {
  ...{ title: "All sources, with what is doubtful in them", answer: "SourceList", example: nothing },
  asks: requests.noRequest,
  work: ({ content }) => ({ sources: content.sources.map(listSource) }),
});

export const findEntries = reading("search", "/search", {
  ...{ title: "What a query finds, best first", answer: "SearchAnswer", asks: requests.searchRequest },
  example: () => ({ q: "retrieval", limit: 3 }),
  work: (catalogue, { q, limit, kind }) => {
    const { total, findings, nearest } = search(catalogue, q);
    const wanted = findings.filter((each) => kind === undefined || each.kind === kind);
    return {
      total: kind === undefined ? total : wanted.length,
      findings: wanted.slice(0, limit),
      nearest,
    };
  },
});

export const entryCalls: readonly Call[] = [
  ...[
    listRoles,
    getRole,
    explainSkill,
    listSkills,
    getSkill,
    listCertifications,
    getCertification,
    listStarts,
    getStart,
  ],
  ...[listSources, findEntries],
];

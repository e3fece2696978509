import { describeRole, describeSkill, listRole, listSkill, listSource } from "@/domain/entry-answers";
import { search } from "@/domain/search";
import type { Call } from "./call";
import { requireRole, requireSkill } from "./names";
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

export const listSources = reading("listSources", "/sources", {
  ...{ title: "All sources, with what is doubtful in them", answer: "SourceList", example: nothing },
  asks: requests.noRequest,
  work: ({ content }) => ({ sources: content.sources.map(listSource) }),
});

export const findEntries = reading("search", "/search", {
  ...{ title: "What a query finds, best first", answer: "SearchAnswer", asks: requests.searchRequest },
  example: () => ({ q: "retrieval", limit: 3 }),
  work: (catalogue, { q, limit }) => {
    const { total, findings, nearest } = search(catalogue, q);
    return { total, findings: findings.slice(0, limit), nearest };
  },
});

export const entryCalls: readonly Call[] = [
  ...[listRoles, getRole, listSkills, getSkill, listSources, findEntries],
];

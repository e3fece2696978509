import type { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { explainSkill, findEntries, getRole, getSkill } from "@/contract/entry-calls";
import { requireRole, requireSkill } from "@/contract/names";
import { addCallTool } from "./call-tool";
import type { McpContext } from "./context";
import { roleWords, skillWords } from "./entry-words";
import { findingWords, requirementWords } from "./words";

/** The tools that find entries and tell of them. */
export function addEntryTools(server: McpServer, context: McpContext): void {
  const { origin } = context;
  addCallTool(server, context, "search", findEntries, {
    title: "Search",
    description:
      "Finds roles, skills, certifications, sources, starting points and learning resources by words, also mistyped ones. The ids it answers are what the other tools take.",
    words: (_, { findings, total }) => findingWords(findings, total, origin),
  });
  addCallTool(server, context, "get_role", getRole, {
    title: "A role",
    description:
      "What a role is, asks for and pays, with the reason for each skill and the sources behind all of it.",
    words: (catalogue, _, { role }) => roleWords(catalogue, requireRole(catalogue, role), origin),
  });
  addCallTool(server, context, "get_skill", getSkill, {
    title: "A skill",
    description:
      "What somebody can do at each level of a skill, the hours it takes, what it builds on, how it is learnt, and which roles ask for it.",
    words: (catalogue, _, { skill }) => skillWords(catalogue, requireSkill(catalogue, skill), origin),
  });
  addCallTool(server, context, "explain_requirement", explainSkill, {
    title: "Why a role needs a skill",
    description:
      "Why a role asks for a skill at its level, or which of its skills build on it; what it builds on itself; and the sources that this rests on.",
    words: requirementWords,
  });
}

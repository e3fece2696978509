import type { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { z } from "zod";
import { answers } from "@/contract/answer-schemas";
import { getRole, getSkill } from "@/contract/entry-calls";
import { requireRole, requireSkill } from "@/contract/names";
import { searchRequest } from "@/contract/requests";
import { findingKinds } from "@/domain/finding";
import { Refusal } from "@/domain/refusal";
import { explainRequirement } from "@/domain/requirement-answer";
import { search } from "@/domain/search";
import { answerCall } from "./answer";
import { requirementAnswer } from "./answers";
import { addCallTool, reading } from "./call-tool";
import type { McpContext } from "./context";
import { roleWords, skillWords } from "./entry-words";
import { findingWords, requirementWords } from "./words";

const id = z.string().min(1).max(100);
const roleId = id.describe('The id of a role, such as "ai-architect"');
const skillId = id.describe('The id of a skill, such as "python"');

/** The tools that find entries and tell of them. */
export function addEntryTools(server: McpServer, context: McpContext): void {
  const { getCatalogue, origin } = context;
  server.registerTool(
    "search",
    {
      title: "Search",
      description:
        "Finds roles, skills, certifications, sources, starting points and learning resources by words, also mistyped ones. The ids it answers are what the other tools take.",
      inputSchema: searchRequest.extend({
        kind: z.enum(findingKinds).optional().describe("Only findings of this kind"),
      }),
      outputSchema: answers.SearchAnswer,
      annotations: reading,
    },
    ({ q, limit, kind }) =>
      answerCall(async () => {
        const found = search(await getCatalogue(), q);
        const findings = found.findings.filter((each) => kind === undefined || each.kind === kind);
        const total = kind === undefined ? found.total : findings.length;
        const shown = findings.slice(0, limit);
        const data = { total, findings: shown, nearest: found.nearest };
        return { text: findingWords(shown, total, origin), data };
      }),
  );
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
  server.registerTool(
    "explain_requirement",
    {
      title: "Why a role needs a skill",
      description:
        "Why a role asks for a skill at its level, or which of its skills build on it; what it builds on itself; and the sources that this rests on.",
      inputSchema: z.strictObject({ role: roleId, skill: skillId }),
      outputSchema: requirementAnswer,
      annotations: reading,
    },
    ({ role: givenRole, skill: givenSkill }) =>
      answerCall(async () => {
        const catalogue = await getCatalogue();
        const [role, skill] = [requireRole(catalogue, givenRole), requireSkill(catalogue, givenSkill)];
        const data = explainRequirement(catalogue, role, skill);
        if (data) return { text: requirementWords(catalogue, data), data };
        throw new Refusal("unknown", `Nothing on the way to ${role.title} needs ${skill.title}.`);
      }),
  );
}

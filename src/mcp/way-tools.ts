import type { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { z } from "zod";
import { answers } from "@/contract/answer-schemas";
import { requireCompared, requireLevels, requireRole } from "@/contract/names";
import { movesRequest, planRequest } from "@/contract/requests";
import { answerComparison } from "@/domain/compare-answer";
import { answerMove, answerMoves } from "@/domain/moves-answer";
import { answerPlan } from "@/domain/plan-answer";
import { answerCall } from "./answer";
import type { McpContext } from "./context";
import { reading } from "./entry-tools";
import { compareWords, moveWords, wholeMoveWords } from "./move-words";
import { nameOf, planWords } from "./words";

const id = z.string().min(1).max(100);

/** The tools that tell of the ways to roles: the same answers as of the HTTP interface. */
export function addWayTools(server: McpServer, { getCatalogue }: McpContext): void {
  server.registerTool(
    "plan",
    {
      title: "A plan",
      description:
        'The way from somebody\'s levels to one or several roles: the steps in order with hours, readiness in per cent, and dates where "hoursPerWeek" and "start" are given. "levels" has a level from 0 to 4 (none, aware, working, proficient, expert) for each skill that they have; nothing is kept.',
      inputSchema: planRequest,
      outputSchema: answers.Plan,
      annotations: reading,
    },
    ({ roles, levels, hoursPerWeek, start, optional }) =>
      answerCall(async () => {
        const catalogue = await getCatalogue();
        for (const role of roles) requireRole(catalogue, role);
        const have = requireLevels(catalogue, levels);
        const pace = hoursPerWeek !== undefined && start !== undefined ? { hoursPerWeek, start } : undefined;
        const data = answerPlan(catalogue, { roles, levels: have, optional, pace });
        return { text: planWords(catalogue, data), data };
      }),
  );
  server.registerTool(
    "compare_roles",
    {
      title: "Roles side by side",
      description:
        "What two to four roles have in common and what not: skills with levels, pay, and what it takes from each to each other.",
      inputSchema: z.strictObject({ roles: z.array(id).min(2).max(4) }),
      outputSchema: answers.Comparison,
      annotations: reading,
    },
    ({ roles }) =>
      answerCall(async () => {
        const catalogue = await getCatalogue();
        const data = answerComparison(catalogue, requireCompared(catalogue, roles));
        return { text: compareWords(catalogue, data), data };
      }),
  );
  server.registerTool(
    "moves",
    {
      title: "Where a role leads",
      description:
        "Every move from a role to another, the nearest first: hours, new and raised skills, and the difference of median pay where it is known.",
      inputSchema: movesRequest,
      outputSchema: answers.MoveList,
      annotations: reading,
    },
    ({ from }) =>
      answerCall(async () => {
        const catalogue = await getCatalogue();
        const role = requireRole(catalogue, from);
        const data = answerMoves(catalogue, role);
        const lines = data.moves.map((move) => `- ${moveWords(catalogue, move)}`);
        return { text: [`From ${nameOf(catalogue.roles, role.id)}`, ...lines].join("\n"), data };
      }),
  );
  server.registerTool(
    "move",
    {
      title: "One move",
      description: "One move between two roles, with the steps in an order in which they can be learnt.",
      inputSchema: z.strictObject({ from: id, to: id }),
      outputSchema: answers.MoveInSteps,
      annotations: reading,
    },
    ({ from, to }) =>
      answerCall(async () => {
        const catalogue = await getCatalogue();
        const data = answerMove(catalogue, requireRole(catalogue, from), requireRole(catalogue, to));
        return { text: wholeMoveWords(catalogue, data), data };
      }),
  );
}

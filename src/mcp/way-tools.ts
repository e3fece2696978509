import type { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { requireRole } from "@/contract/names";
import { compareFrom, getMove, listMoves, plan } from "@/contract/way-calls";
import { addCallTool } from "./call-tool";
import { compareWords } from "./compare-words";
import type { McpContext } from "./context";
import { moveWords, wholeMoveWords } from "./move-words";
import { nameOf, planWords } from "./words";

/** The tools that tell of the ways to roles: the same answers as of the HTTP interface. */
export function addWayTools(server: McpServer, context: McpContext): void {
  addCallTool(server, context, "plan", plan, {
    title: "A plan",
    description:
      'The way from somebody\'s levels to one or several roles: the steps in order with hours, readiness in per cent, and dates where "hoursPerWeek" and "start" are given. "levels" has a level from 0 to 4 (none, aware, working, proficient, expert) for each skill that they have; nothing is kept.',
    words: planWords,
  });
  addCallTool(server, context, "compare_roles", compareFrom, {
    title: "Roles side by side",
    description:
      'What two to four roles have in common and what not: skills with levels, certifications, what one does, demand, pay, the hours to each, how much of one comes with another, and the moves between them. With "levels", or a starting point as "from", hours and readiness are those of somebody who has these.',
    words: compareWords,
  });
  addCallTool(server, context, "moves", listMoves, {
    title: "Where a role leads",
    description:
      "Every move from a role to another, the nearest first: hours, new and raised skills, and the difference of median pay where it is known.",
    words: (catalogue, { moves }, { from }) => {
      const lines = moves.map((move) => `- ${moveWords(catalogue, move)}`);
      return [`From ${nameOf(catalogue.roles, requireRole(catalogue, from).id)}`, ...lines].join("\n");
    },
  });
  addCallTool(server, context, "move", getMove, {
    title: "One move",
    description: "One move between two roles, with the steps in an order in which they can be learnt.",
    words: wholeMoveWords,
  });
}

import type { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { z } from "zod";
import { answers } from "@/contract/answer-schemas";
import { id, percent } from "@/contract/entry-schemas";
import { requireSkill } from "@/contract/names";
import type { Catalogue } from "@/domain/catalogue";
import type { Change } from "@/domain/change";
import { renamePerson } from "@/domain/merge-people";
import { type Person, skippedSkills, visitor } from "@/domain/person";
import { findReadiness } from "@/domain/readiness";
import { getPerson } from "@/store/person/read";
import { level } from "@/store/person/schema";
import { changePerson } from "@/store/person/write";
import { answerCall } from "./answer";
import { type McpContext, type OwnAccess, requirePerson } from "./context";
import { levelWord, listed, nameOf } from "./words";

const mostLevels = 100;

const ownAnswer = answers.Profile.pick({ levels: true }).extend({
  goals: z.array(z.object({ role: id, readiness: percent })),
});

/** The tools for the data of the person whose token came along; without one there are none. */
export function addOwnTools(server: McpServer, { getCatalogue, own }: McpContext): void {
  if (own === null) return;
  server.registerTool(
    "get_levels",
    {
      title: "One's own levels",
      description:
        'The levels that the person has set, their goals, and how ready they are for these. "plan" takes the levels as they are.',
      inputSchema: z.strictObject({}),
      outputSchema: ownAnswer,
      annotations: { readOnlyHint: true, idempotentHint: true, openWorldHint: false },
    },
    () =>
      answerCall(async () => {
        const catalogue = await getCatalogue();
        return tellOwn(catalogue, await readOwn(own, catalogue));
      }),
  );
  if (own.scope !== "write") return;
  server.registerTool(
    "set_levels",
    {
      title: "Set one's own levels",
      description:
        "Sets the person's level in one or several skills, 0 to 4 (none, aware, working, proficient, expert). It stands in their history, where it can be undone. Only set what the person said.",
      inputSchema: z.strictObject({
        levels: z
          .record(z.string().max(100), level)
          .refine((set) => Object.keys(set).length > 0, "takes at least one skill")
          .refine((set) => Object.keys(set).length <= mostLevels, `takes at most ${mostLevels} skills`),
      }),
      outputSchema: ownAnswer,
      annotations: { readOnlyHint: false, destructiveHint: true, idempotentHint: true, openWorldHint: false },
    },
    ({ levels }) =>
      answerCall(async () => {
        const catalogue = await getCatalogue();
        const changes = Object.entries(levels).map(([given, to]): Change => {
          return { what: "level", skill: requireSkill(catalogue, given).id, to };
        });
        const personId = await requirePerson(own);
        const write = { personId, writeId: null, cause: "api", at: new Date() } as const;
        await own.database.write((tx) => changePerson({ ...write, tx }, changes));
        return tellOwn(catalogue, await readOwn(own, catalogue));
      }),
  );
}

async function readOwn(own: OwnAccess, { renames }: Catalogue): Promise<Person> {
  return renamePerson((await getPerson(own.database, await requirePerson(own))) ?? visitor, renames);
}

function tellOwn(catalogue: Catalogue, person: Person): { text: string; data: z.infer<typeof ownAnswer> } {
  const { roles, skills } = catalogue;
  const skipped = skippedSkills(person);
  const goals = person.goals.flatMap((id) => {
    const role = roles.get(id);
    return role ? [{ role: id, readiness: findReadiness(person.levels, role, skipped).percent }] : [];
  });
  const lines = [...person.levels].map(([skill, each]) => `${nameOf(skills, skill)}: ${levelWord(each)}`);
  const text = [
    lines.length === 0 ? "No level is set." : listed("Levels", lines).slice(1).join("\n"),
    ...listed(
      "Goals",
      goals.map(({ role, readiness }) => `${nameOf(roles, role)}: ${readiness} % ready`),
    ),
  ].join("\n");
  return { text, data: { levels: Object.fromEntries(person.levels), goals } };
}

import { evidenceEntry, noBody, paceEntry } from "@/store/person/schema";
import { exportFile } from "@/store/person/file";
import type { AnswerName } from "./answer-schemas";
import { type Call, namesIn } from "./call";
import * as requests from "./own-requests";

/* The calls about one's own data, as they are described; their routes carry them out. */

const text = "Built the training pipeline of our search, with its tests.";

export const ownCalls: readonly Call[] = [
  get("getProfile", "", "One's levels, choices, goals and pace", "Profile"),
  change("deleteEverything", "DELETE", "", "Deletes all that is kept of the person", null, { status: 204 }),
  change("setLevel", "PUT", "/levels/{skill}", "Sets the level of a skill", "SetLevel", {
    ...{ asks: requests.levelBody, refusals: [404], example: { level: 2 } },
  }),
  change("takeLevel", "DELETE", "/levels/{skill}", "Takes the level of a skill away", "TakenLevel", {
    refusals: [404],
  }),
  change("setLevels", "PUT", "/levels", "Sets several levels, which are undone together", "SetLevels", {
    ...{ asks: requests.levelsBody, refusals: [404], example: { levels: {} } },
  }),
  change(
    "setChoice",
    "PUT",
    "/choices/{skill}",
    "Marks a skill as being learnt, or as skipped",
    "SetChoice",
    {
      ...{ asks: requests.choiceBody, refusals: [404], example: { choice: "learning" } },
    },
  ),
  change("takeChoice", "DELETE", "/choices/{skill}", "Takes that mark away", "SetChoice", {
    refusals: [404],
  }),
  change("setNote", "PUT", "/notes/{skill}", "Sets the note on a skill", "SetNote", {
    ...{ asks: requests.noteBody, refusals: [404, 422], example: { text: "Ask Ann." } },
  }),
  change("takeNote", "DELETE", "/notes/{skill}", "Takes the note away", "SetNote", { refusals: [404] }),
  change("addEvidence", "POST", "/evidence", "Adds a piece of evidence", "Evidence", {
    ...{
      asks: requests.addedEvidence,
      status: 201,
      refusals: [404, 422],
      example: { skill: "python", text },
    },
  }),
  change("setEvidence", "PUT", "/evidence/{id}", "Replaces what a piece of evidence says", "Evidence", {
    ...{ asks: evidenceEntry, refusals: [404], example: { text } },
  }),
  change("takeEvidence", "DELETE", "/evidence/{id}", "Takes a piece of evidence away", "TakenEvidence", {
    refusals: [404],
  }),
  change("setResource", "PUT", "/resources/{skill}", "Ticks a resource as finished, or not", "SetResource", {
    ...{ asks: requests.resourceBody, refusals: [404] },
    example: { url: "https://docs.python.org/3/tutorial/", finished: true },
  }),
  change("setGoal", "PUT", "/goals/{role}", "Makes a role a goal, or moves it", "Goals", {
    ...{ asks: requests.goalBody, refusals: [404, 422], example: { place: 0 } },
  }),
  change("takeGoal", "DELETE", "/goals/{role}", "Takes a goal away", "Goals", { refusals: [404] }),
  change(
    "setPace",
    "PUT",
    "/plan",
    "Sets the hours a week and the start of the plan; null for none",
    "Pace",
    {
      ...{ asks: paceEntry, example: { hoursPerWeek: 6, planStart: "2027-01-04" } },
    },
  ),
  {
    ...get("getHistory", "/history", "What was changed, newest first", "History"),
    asks: requests.historyQuery,
  },
  change("undo", "POST", "/undo", "Takes a change back, or the last one", "Undone", {
    ...{ asks: requests.undoBody, refusals: [404, 409, 422] },
  }),
  {
    ...get("export", "/export", "Everything, as a file", "Export"),
    ...{ asks: requests.exportQuery, types: ["text/markdown", "text/csv"] },
  },
  change("import", "POST", "/import", "Brings an export in, all or nothing", "ImportEffect", {
    ...{ asks: exportFile, query: requests.importQuery, refusals: [422] },
    example: { mode: "merge", preview: "1", archway: { export: 1 }, levels: {} },
  }),
  {
    ...get("getExportSchema", "/export.schema.json", "What an export holds, as JSON Schema", "ExportSchema"),
    ...{ types: ["application/schema+json"], refusals: [] },
  },
];

function get(id: string, path: string, title: string, answer: AnswerName): Call {
  const shared = {
    method: "GET",
    group: "own",
    asks: noBody,
    status: 200,
    isTagged: false,
    refusals: [401],
  } as const;
  return { id, path: `/api/v1/me${path}`, title, answer, ...shared, example: () => ({}) };
}

interface Rest extends Partial<Pick<Call, "asks" | "query" | "status" | "refusals">> {
  example?: Record<string, unknown>;
}

/** A call that changes something: from the application's own pages, or with a token that may write. */
function change(
  id: string,
  method: Call["method"],
  path: string,
  title: string,
  answer: AnswerName | null,
  { asks = noBody, status = 200, refusals = [], example = {}, query }: Rest,
): Call {
  const own = { path: `/api/v1/me${path}`, group: "own", isTagged: false } as const;
  return {
    ...{ id, method, ...own, title, asks, status, answer, refusals: [401, 403, 410, ...refusals] },
    ...(query && { query }),
    example: ({ skill, to }) => {
      const named: Record<string, string> = { skill, role: to, id: "9b1c7a52-6a53-4c0a-9d3e-2f0f8f6f1a10" };
      return { ...Object.fromEntries(namesIn(path).map((name) => [name, named[name]])), ...example };
    },
  };
}

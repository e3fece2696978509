import type { Call } from "./call";
import { entryCalls } from "./entry-calls";
import { ownCalls } from "./own-calls";
import { noRequest } from "./requests";
import { wayCalls } from "./way-calls";

const about = {
  method: "GET",
  group: "service",
  asks: noRequest,
  status: 200,
  example: () => ({}),
} as const;

const describeCalls: Call = {
  ...{ id: "describe", path: "/api/v1/openapi.json", title: "This description, in OpenAPI 3.1" },
  ...{ ...about, answer: "Description", isTagged: true, refusals: [] },
};

/** The server answers it by itself, also when the database is away. */
const checkHealth: Call = {
  ...{ id: "checkHealth", path: "/api/health", title: "Whether the application can answer" },
  ...{ ...about, answer: "Health", isTagged: false, refusals: [503] },
};

/** All calls of the HTTP interface. What is not here is not answered: see `server/calls.ts`. */
export const calls: readonly Call[] = [...wayCalls, ...entryCalls, ...ownCalls, describeCalls, checkHealth];

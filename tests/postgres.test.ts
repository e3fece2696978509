import { spawn } from "node:child_process";
import { once } from "node:events";
import { expect, it } from "vitest";

const program = `
  import { startPostgres } from "./tests/setup/postgres.ts";
  const server = await startPostgres();
  process.exitCode = 3;
  await server.stop();
`;

it("a process that failed says so, although PostgreSQL ran in it", { timeout: 60_000 }, async () => {
  const child = spawn(process.execPath, ["--import", "tsx", "--input-type=module", "--eval", program]);
  expect(await once(child, "exit")).toEqual([3, null]);
});

/** The application of the browser stories on a PostgreSQL that lasts as long as they do. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { e2ePostgresPort } from "./e2e";
import { startPostgres } from "./postgres";

const postgres = await startPostgres(e2ePostgresPort);
const DATABASE_URL = await postgres.database("stories");
const application = spawn(process.execPath, ["--import", "tsx", "tests/setup/serve.ts"], {
  env: { ...process.env, DATABASE_URL },
  stdio: "inherit",
});
await once(application, "exit");
await postgres.stop();

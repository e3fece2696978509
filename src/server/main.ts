import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import next from "next";
import { readEnv, SettingProblem } from "@/lib/env";
import { getCatalogue, getDatabase } from "@/store/current";
import { checkHealth } from "@/store/health";
import { migrateDatabase } from "@/store/migrate";
import { DatabaseProblem } from "@/store/problem";
import { Editions } from "./editions";
import { Pages } from "./pages";
import { RateLimit } from "./rate-limit";
import { renderWith } from "./render";
import { answerRequests, listenTo } from "./requests";
import { CleanStop } from "./stop";

/** The process: migrates the database, runs Next inside our own HTTP server, stops cleanly. */
async function main(): Promise<void> {
  const dev = process.argv.includes("--dev");
  // Nothing leaves this machine, statistics included.
  process.env.NEXT_TELEMETRY_DISABLED = "1";
  const { databaseUrl, host, port, pageCacheMegabytes, apiRate } = readEnv();
  await migrateDatabase(databaseUrl);
  const server = createServer();
  const app = next({ dev, httpServer: server, hostname: host, port });
  // The catalogue is loaded meanwhile, not while the first who asks waits.
  await Promise.all([app.prepare(), getCatalogue()]);
  const handle = app.getRequestHandler();
  const answerByNext = (request: IncomingMessage, response: ServerResponse) => handle(request, response);
  const render = renderWith((request, response) => void answerByNext(request, response));
  const stop = new CleanStop(server);
  const listener = stop.watch(
    answerRequests({
      next: answerByNext,
      pages: dev ? null : new Pages(render, new Editions(getCatalogue), pageCacheMegabytes * 2 ** 20),
      checkHealth: () => checkHealth(getDatabase()),
      limit: new RateLimit(apiRate),
    }),
  );
  listenTo(server, listener);
  stop.onSignals();
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, resolve);
  });
  const address = server.address();
  const shownPort = typeof address === "object" && address ? address.port : port;
  console.log(`Archway is running at http://${host.includes(":") ? `[${host}]` : host}:${shownPort}`);
}

function explain(error: unknown): unknown {
  if (error instanceof DatabaseProblem || error instanceof SettingProblem) return error.message;
  if (error instanceof Error && "code" in error && error.code === "EADDRINUSE") {
    return `Port ${readEnv().port} is taken by another program. Stop it, or choose another port: PORT=3001 npm start`;
  }
  if (error instanceof Error && "code" in error && error.code === "EACCES") {
    return `This user may not listen on port ${readEnv().port}. Choose one above 1023: PORT=3001 npm start`;
  }
  return error;
}

main().catch((error: unknown) => {
  console.error(explain(error));
  process.exit(1);
});

import { defineConfig, devices } from "@playwright/test";
import { e2eDatabase, e2ePort, e2eSecondDatabase, e2eSecondPort, type StoryOptions } from "./tests/setup/e2e";

const browser = process.env.ARCHWAY_CHROMIUM;
const isRoot = process.getuid?.() === 0;

const chosen = process.argv.filter((argument) => argument.startsWith("--project"));
/** Whoever asks for the other projects only does not wait for PostgreSQL to start. */
const startsPostgres = chosen.length === 0 || chosen.includes("--project=postgresql");

/** A database is made and filled first, beside everything else that a machine may do. */
const startTimeout = 180_000;

/** The stories run against the very build that people run. */
export default defineConfig<StoryOptions>({
  projects: [
    { name: "stories", testDir: "tests/e2e" },
    {
      // What writes is told on the other database, too; what a page looks like and runs is the same there.
      name: "postgresql",
      testDir: "tests/e2e",
      testMatch:
        /\/(account(-plain|-passkeys)?|checklist|history|levels|own-data|plan|progress|safety|sharing|tokens|totals)\.spec\.ts$/,
      grepInvert: /barrier|nothing runs/,
      use: { baseURL: addressAt(e2eSecondPort), databaseUrl: e2eSecondDatabase },
    },
    { name: "gallery", testDir: "tests/gallery" },
  ],
  fullyParallel: true,
  forbidOnly: true,
  workers: 2,
  reporter: [["dot"], ["json"]],
  // Each wait is for a sign, which a busy machine may give late; how fast pages are is measured elsewhere.
  timeout: 90_000,
  expect: { timeout: 15_000 },
  use: {
    ...devices["Desktop Chrome"],
    baseURL: addressAt(e2ePort),
    databaseUrl: e2eDatabase,
    timezoneId: "Asia/Kathmandu",
    launchOptions: {
      ...(browser && { executablePath: browser }),
      args: isRoot ? ["--no-sandbox"] : [],
    },
  },
  webServer: [
    {
      command: "node --import tsx tests/setup/serve.ts",
      url: `${addressAt(e2ePort)}/api/health`,
      timeout: startTimeout,
      env: { DATABASE_URL: e2eDatabase, PORT: String(e2ePort), NODE_ENV: "production" },
      stdout: "ignore",
    },
    ...(startsPostgres
      ? [
          {
            command: "node --import tsx tests/setup/serve-postgres.ts",
            url: `${addressAt(e2eSecondPort)}/api/health`,
            timeout: startTimeout,
            env: { PORT: String(e2eSecondPort), NODE_ENV: "production" },
            stdout: "ignore" as const,
            // A kill would leave what PostgreSQL shares between its processes behind.
            gracefulShutdown: { signal: "SIGTERM" as const, timeout: 10_000 },
          },
        ]
      : []),
  ],
});

function addressAt(port: number): string {
  return `http://127.0.0.1:${port}`;
}

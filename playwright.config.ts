import { defineConfig, devices } from "@playwright/test";
import { e2eDatabase, e2ePort } from "./tests/setup/e2e";

const browser = process.env.ARCHWAY_CHROMIUM;
const isRoot = process.getuid?.() === 0;

/** The stories run against the very build that people run. */
export default defineConfig({
  projects: [
    { name: "stories", testDir: "tests/e2e" },
    { name: "gallery", testDir: "tests/gallery" },
  ],
  fullyParallel: true,
  forbidOnly: true,
  workers: 2,
  reporter: [["dot"], ["json"]],
  use: {
    ...devices["Desktop Chrome"],
    baseURL: `http://127.0.0.1:${e2ePort}`,
    timezoneId: "Asia/Kathmandu",
    launchOptions: {
      ...(browser && { executablePath: browser }),
      args: isRoot ? ["--no-sandbox"] : [],
    },
  },
  webServer: {
    command: "node --import tsx tests/setup/serve.ts",
    url: `http://127.0.0.1:${e2ePort}/api/health`,
    env: { DATABASE_URL: e2eDatabase, PORT: String(e2ePort), NODE_ENV: "production" },
    stdout: "ignore",
  },
});

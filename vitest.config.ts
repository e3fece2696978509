import { join } from "node:path";
import { defineConfig } from "vitest/config";

// An odd zone with minutes: whatever depends on where the machine stands shows itself.
process.env.TZ = "Asia/Kathmandu";

const setupFiles = [join(import.meta.dirname, "tests/setup/no-console-errors.ts")];
const shared = { extends: true as const };

export default defineConfig({
  resolve: { alias: { "@": join(import.meta.dirname, "src") } },
  test: {
    projects: [
      {
        ...shared,
        test: {
          name: "unit",
          include: [
            "src/{contract,domain,content,pictures,lib,cli,server,run}/**/*.test.ts",
            "tests/*.test.ts",
          ],
          setupFiles,
        },
      },
      { ...shared, test: { name: "content", include: ["tests/content/**/*.test.ts"], setupFiles } },
      {
        ...shared,
        test: {
          name: "store",
          include: ["src/store/**/*.test.ts"],
          globalSetup: ["tests/setup/postgres-server.ts"],
          setupFiles,
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
      {
        ...shared,
        test: {
          name: "requests",
          include: ["src/{app,actions,session}/**/*.test.ts"],
          globalSetup: ["tests/setup/postgres-server.ts"],
          setupFiles: [...setupFiles, join(import.meta.dirname, "tests/setup/next-request.ts")],
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
      {
        ...shared,
        test: {
          name: "components",
          include: ["src/components/**/*.test.{ts,tsx}"],
          environment: "jsdom",
          setupFiles: [...setupFiles, "tests/setup/dom.ts"],
        },
      },
    ],
  },
});

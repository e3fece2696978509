/** What every command needs first: the packages, the database client, and for serving the build. */
import { node, run, step } from "./steps.mjs";

/** Prisma would download an engine that Archway does not use; any program that exists will do. */
const noDownload = { PRISMA_SCHEMA_ENGINE_BINARY: process.execPath };

export const quiet = { NEXT_TELEMETRY_DISABLED: "1", CHECKPOINT_DISABLE: "1" };

export async function install() {
  const inputs = ["package.json", "package-lock.json"];
  await step("Install packages from the lock file", { inputs, stamp: "node_modules/.archway" }, () =>
    run("npm", ["ci", "--no-audit", "--no-fund"], { env: { ...noDownload, NODE_ENV: "development" } }),
  );
}

export async function generate() {
  const inputs = [
    "prisma/models.prisma",
    "prisma/sqlite",
    "prisma/postgresql",
    "prisma.config.ts",
    "package-lock.json",
  ];
  await step("Generate the database clients", { inputs, stamp: "src/store/generated/.stamp" }, async () => {
    for (const url of ["file:data/archway.db", "postgresql://localhost/archway"]) {
      await node(["node_modules/prisma/build/index.js", "generate"], {
        env: { ...noDownload, ...quiet, DATABASE_URL: url },
      });
    }
  });
}

export async function build() {
  const inputs = [
    "src",
    "public",
    "prisma/models.prisma",
    "next.config.ts",
    "postcss.config.mjs",
    "tsconfig.json",
    "package-lock.json",
  ];
  await step("Build the application", { inputs, stamp: ".next/archway" }, () =>
    node(["node_modules/next/dist/bin/next", "build"], { env: { ...quiet, NODE_ENV: "production" } }),
  );
}

/** The arguments that run a TypeScript file with Node.js. */
export function typescript(file, ...args) {
  return ["--import", "tsx", file, ...args];
}

export async function publish() {
  await step("Prepare the database, publish the content", {}, () =>
    node(typescript("src/cli/main.ts", "sync")),
  );
}

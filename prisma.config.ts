import { copyFileSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { defineConfig } from "prisma/config";

/**
 * One set of models, two providers. Prisma reads a folder as one schema, so the models are
 * copied beside the provider's own datasource and generator; DATABASE_URL chooses which.
 */
const url = process.env.DATABASE_URL ?? "file:data/archway.db";
const provider = /^postgres(ql)?:/.test(url) ? "postgresql" : "sqlite";
const folder = join(import.meta.dirname, ".archway", "prisma", provider);
mkdirSync(folder, { recursive: true });
for (const file of ["models.prisma", `${provider}/datasource.prisma`]) {
  copyFileSync(join(import.meta.dirname, "prisma", file), join(folder, file.replace(/.*\//, "")));
}

export default defineConfig({
  schema: folder,
  migrations: { path: join("prisma", "migrations", provider), seed: "tsx prisma/seed.ts" },
  datasource: { url },
});

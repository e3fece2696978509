import { copyFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { createBuilder } from "@content-collections/core";
import { build } from "velite";
import { checkFiles } from "@/content/load";
import { ContentReader } from "@/content/read";

/* A process of its own for one engine and one folder: tells its parent how long it took and how much memory. */

export const engines = ["archway", "content-collections", "velite"] as const;
export type Engine = (typeof engines)[number];

export interface Measured {
  seconds: number;
  documents: number;
  megabytes: number;
}

/** `folder` holds the corpus in `content`; whatever an engine writes stays beside it. Answers with documents. */
const run: Record<Engine, (folder: string) => Promise<number>> = {
  archway: (folder) => {
    const { content, problems } = checkFiles(new ContentReader(join(folder, "content")).read(), "2026-11-21");
    if (!content) throw new Error(problems[0]?.message);
    return Promise.resolve(content.skills.length + content.roles.length + content.sources.length);
  },
  "content-collections": async (folder) => {
    const config = join(folder, "content-collections.ts");
    copyFileSync(join(import.meta.dirname, "engines/content-collections.ts"), config);
    const builder = await createBuilder(config);
    let documents = 0;
    builder.on("builder:end", ({ stats }) => (documents = stats.documents));
    builder.on("transformer:validation-error", ({ error }) => {
      throw error;
    });
    await builder.build();
    rmSync(join(folder, ".content-collections"), { recursive: true });
    return documents;
  },
  velite: async (folder) => {
    const config = join(folder, "velite.config.ts");
    copyFileSync(join(import.meta.dirname, "engines/velite.config.ts"), config);
    const { skills, roles, sources } = await build({ config, logLevel: "error" });
    return [skills, roles, sources].reduce(
      (sum: number, each: unknown) => sum + (Array.isArray(each) ? each.length : 0),
      0,
    );
  },
};

async function measure(engine: Engine, folder: string): Promise<Measured> {
  const begin = performance.now();
  const documents = await run[engine](folder);
  const seconds = (performance.now() - begin) / 1000;
  return { seconds, documents, megabytes: process.resourceUsage().maxRSS / 1024 };
}

const [name, folder] = process.argv.slice(2);
const engine = engines.find((each) => each === name);
if (process.send && engine && folder !== undefined) process.send(await measure(engine, folder));

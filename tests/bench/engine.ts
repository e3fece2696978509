import { copyFileSync } from "node:fs";
import { join } from "node:path";

/*
 * A process of its own for one engine and one folder: tells its parent how long it took and how much memory.
 * Each engine loads only itself, so that its memory is its own; loading is not part of the time.
 */

export const engines = ["archway", "content-collections", "velite"] as const;
export type Engine = (typeof engines)[number];

export interface Measured {
  seconds: number;
  documents: number;
  megabytes: number;
}

/** Answers with the number of documents. */
type Run = () => number | Promise<number>;

/** `folder` holds the corpus in `content`; whatever an engine writes stays beside it. */
const prepare: Record<Engine, (folder: string) => Promise<Run>> = {
  archway: async (folder) => {
    const { loadContent } = await import("@/content/load");
    return async () => {
      const { content, problems } = await loadContent(join(folder, "content"), "2026-11-21");
      if (!content) throw new Error(problems[0]?.message);
      return content.skills.length + content.roles.length + content.sources.length;
    };
  },
  "content-collections": async (folder) => {
    const { createBuilder } = await import("@content-collections/core");
    const config = copyConfig("content-collections.ts", folder);
    return async () => {
      // Creating the builder already reads all files and their front matter.
      const builder = await createBuilder(config);
      let documents = 0;
      builder.on("builder:end", ({ stats }) => (documents = stats.documents));
      builder.on("transformer:validation-error", ({ error }) => {
        throw error;
      });
      await builder.build();
      return documents;
    };
  },
  velite: async (folder) => {
    const { build } = await import("velite");
    const config = copyConfig("velite.config.ts", folder);
    return async () => {
      const { skills, roles, sources } = await build({ config, logLevel: "error" });
      return [skills, roles, sources].flat().length;
    };
  },
};

function copyConfig(file: string, folder: string): string {
  const copy = join(folder, file);
  copyFileSync(join(import.meta.dirname, "engines", file), copy);
  return copy;
}

async function measure(engine: Engine, folder: string): Promise<Measured> {
  const run = await prepare[engine](folder);
  const begin = performance.now();
  const documents = await run();
  const seconds = (performance.now() - begin) / 1000;
  return { seconds, documents, megabytes: process.resourceUsage().maxRSS / 1024 };
}

const [name, folder] = process.argv.slice(2);
const engine = engines.find((each) => each === name);
if (process.send && engine && folder !== undefined) process.send(await measure(engine, folder));

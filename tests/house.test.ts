import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { ESLint } from "eslint";
import { describe, expect, it } from "vitest";

const root = join(import.meta.dirname, "..");

describe("the size of files", () => {
  const sizes = readdirSync(join(root, "src"), { recursive: true, encoding: "utf8" })
    .filter((path) => /\.(ts|tsx|mjs)$/.test(path) && !path.includes("generated") && !path.includes(".test."))
    .map((path) => readFileSync(join(root, "src", path), "utf8").split("\n").length - 1)
    .sort((a, b) => a - b);
  const share = (part: number): number => sizes[Math.floor(sizes.length * part)] ?? Infinity;

  it("is at most 60 lines for half of them and 150 for nine in ten", () => {
    expect(share(0.5)).toBeLessThanOrEqual(60);
    expect(share(0.9)).toBeLessThanOrEqual(150);
  });
});

describe("the layers", () => {
  const eslint = new ESLint({ cwd: root });

  /** What the rules say of a line added at the top of a file. */
  async function complaints(file: string, line: string): Promise<string[]> {
    const text = `${line}\n${readFileSync(join(root, file), "utf8")}`;
    const [result] = await eslint.lintText(text, { filePath: join(root, file) });
    return (result?.messages ?? [])
      .filter((message) => message.ruleId === "no-restricted-imports")
      .map((message) => message.message);
  }

  it.each([
    ["src/domain/gap.ts", 'import "@/store/database";', /The domain is true on paper/],
    ["src/domain/gap.ts", 'import "../store/database";', /The domain is true on paper/],
    ["src/domain/gap.ts", 'import "zod";', /The domain is true on paper/],
    ["src/domain/gap.ts", 'import "node:fs";', /The domain is true on paper/],
    ["src/content/load.ts", 'import "@/store/sync";', /belongs in cli/],
    ["src/pictures/roadmap.ts", 'import "@/components/level";', /domain in, coordinates out/],
    ["src/store/sync.ts", 'import "@/content/load";', /Who asks is a matter of session/],
    ["src/components/level.tsx", 'import "@/actions/set-level";', /pass data and actions to it/],
    ["src/components/level.tsx", 'import "@/store/current";', /pass data and actions to it/],
    ["src/app/page.tsx", 'import "@/content/load";', /never from Markdown files/],
    ["src/app/page.tsx", 'import "@prisma/client";', /Prisma belongs in src\/store/],
    ["src/server/main.ts", 'import "@/app/page";', /the process and its socket/],
    ["src/lib/env.ts", 'import "@/domain/gap";', /would fit any product/],
  ])("stop %s from saying %s", { timeout: 60_000 }, async (file, line, message) => {
    expect(await complaints(file, line)).toEqual([expect.stringMatching(message)]);
  });

  it("let through what the table allows", { timeout: 60_000 }, async () => {
    expect(await complaints("src/app/page.tsx", 'import "@/domain/gap";')).toEqual([]);
    expect(await complaints("src/content/load.ts", 'import "zod";')).toEqual([]);
    expect(await complaints("src/cli/sync.ts", 'import "@/content/load";')).toEqual([]);
  });
});

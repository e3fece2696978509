import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import type { Page } from "@playwright/test";
import { z } from "zod";
import { expect, open, test } from "./story";

const mostKilobytes = 20;

const readingPages = [
  "/",
  "/roles",
  "/roles/enterprise-ai-architect",
  "/roles/enterprise-ai-architect/gap?from=python-developer",
  "/roles/ai-architect/way?from=software-engineer",
  "/moves/ai-engineer/ai-architect",
  "/become?from=data-engineer&by=pay",
  "/skills",
  "/skills/retrieval-augmented-generation",
  "/sources",
  "/sources/aijobs-salaries",
  "/certifications",
  "/certifications/aws-ml-specialty",
  "/starts",
  "/starts/python-developer",
  "/compare",
  "/compare?roles=ai-architect,generative-ai-architect,data-engineer,machine-learning-engineer",
  "/search?q=python",
  "/changes",
  "/docs/api",
  "/account/sign-in",
];

const weigh = (script: Buffer): number => gzipSync(script).length / 1024;

/**
 * What Next ships for a page with nothing in it: the files that the build names as the root of every page.
 * Our emptiest page would flatter, as it has our header and what that needs.
 */
function weighEmptyPage(): number {
  const manifest = z.object({ rootMainFiles: z.array(z.string()).min(1) });
  const { rootMainFiles } = manifest.parse(JSON.parse(readFileSync(".next/build-manifest.json", "utf8")));
  return rootMainFiles.reduce((sum, file) => sum + weigh(readFileSync(join(".next", file))), 0);
}

/**
 * Every script of the build that the browser fetches until it has nothing more to fetch, in kilobytes of gzip.
 * What they work on, `/_data`, is the page once more and no program.
 */
async function weighScripts(page: Page, path: string): Promise<number> {
  const scripts = new Map<string, Promise<Buffer>>();
  page.on("response", (response) => {
    const isData = new URL(response.url()).pathname.startsWith("/_data/");
    if (response.request().resourceType() === "script" && !isData)
      scripts.set(response.url(), response.body());
  });
  await open(page, path);
  // Nothing says that no more will come but that nothing has come for a while.
  await page.waitForLoadState("networkidle");
  return (await Promise.all(scripts.values())).reduce((sum, script) => sum + weigh(script), 0);
}

for (const path of readingPages) {
  test(`${path} brings little script of its own`, async ({ page }, { annotations }) => {
    const own = (await weighScripts(page, path)) - weighEmptyPage();
    annotations.push({ type: "script of its own", description: `${own.toFixed(1)} KB of gzip` });
    expect(own).toBeGreaterThan(0);
    expect(own).toBeLessThanOrEqual(mostKilobytes);
  });
}

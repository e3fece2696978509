import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { z } from "zod";
import { expect, readXml, test } from "./story";

const folder = mkdtempSync(join(tmpdir(), "archway-changes-"));
const content = join(folder, "content");
const publicUrl = "https://roles.example.org";
const env = {
  ...process.env,
  NODE_ENV: "production" as const,
  DATABASE_URL: `file:${join(folder, "archway.db")}`,
  ARCHWAY_URL: publicUrl,
  PORT: "0",
};
const program = ["--import", "tsx"];
const running: ChildProcess[] = [];

test.afterAll(() => {
  for (const child of running) child.kill();
});

/** Publishes what the folder holds now. */
function publish(): void {
  execFileSync(process.execPath, [...program, "src/cli/main.ts", "sync", content], { env, stdio: "ignore" });
}

/** An application of this story's own, as it changes what is published. */
async function startServer(): Promise<string> {
  const child = spawn(process.execPath, [...program, "src/server/main.ts"], { env });
  running.push(child);
  return new Promise((resolve) => {
    child.stdout.on("data", (data) => {
      const address = /running at (http:\S+)/.exec(String(data))?.[1];
      if (address !== undefined) resolve(address);
    });
  });
}

const atom = "http://www.w3.org/2005/Atom";
const entryShape = z.strictObject({
  id: z.url(),
  title: z.string(),
  updated: z.iso.datetime(),
  link: z.url(),
  content: z.string(),
});
const feedShape = z.object({ id: z.url(), title: z.string(), updated: z.iso.datetime(), author: z.string() });

test("who follows the feed learns what was published, and who has an old address gets to the new one", async ({
  page,
  request,
}) => {
  test.setTimeout(240_000);
  cpSync("content", content, { recursive: true });
  publish();
  const address = await startServer();
  const readFeed = async (name: string) => readXml(page, `${address}/changes.xml`, atom, name);
  const readEntries = async () => z.array(entryShape).parse(await readFeed("entry"));
  const [feed] = z.array(feedShape).parse(await readFeed("feed"));
  expect(feed?.id).toBe(`${publicUrl}/changes.xml`);
  expect((await readEntries()).map(({ title }) => title)).toEqual([
    expect.stringMatching(/^\d+ entries published for the first time$/),
  ]);

  const path = join(content, "starts", "student.md");
  const text = readFileSync(path, "utf8");
  writeFileSync(path, text.replace(/^title: .*$/m, 'title: "Apprentices & <others>"\nformerly: [student]'));
  renameSync(path, join(content, "starts", "apprentice.md"));
  publish();
  await expect.poll(async () => (await readEntries()).length).toBe(2);
  const [newest] = await readEntries();
  expect(newest?.title).toBe("Apprentices & <others>: starting point renamed");
  expect(newest?.content).toContain(
    `<a href="${publicUrl}/starts/apprentice">Apprentices &amp; &lt;others&gt;</a>`,
  );

  await page.goto(`${address}/changes`);
  await page.getByRole("link", { name: "Apprentices & <others>" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Apprentices & <others>" })).toBeVisible();
  const canonical = page.locator('link[rel="canonical"]');
  await expect(canonical).toHaveAttribute("href", `${publicUrl}/starts/apprentice`);

  const old = await request.get(`${address}/starts/student`, { maxRedirects: 0 });
  expect(old.status()).toBe(308);
  expect(old.headers().location).toMatch(/\/starts\/apprentice$/);
});

test("who comes back is told what changed for their goals, and a reload does not take it away", async ({
  page,
}) => {
  test.setTimeout(240_000);
  rmSync(content, { recursive: true, force: true });
  cpSync("content", content, { recursive: true });
  publish();
  const address = await startServer();
  await page.goto(`${address}/roles/ai-engineer`);
  await page.getByRole("button", { name: "Make it a goal" }).click();
  await expect(page.getByRole("link", { name: "One of your goals" })).toBeVisible();
  const news = page.locator("section").filter({ has: page.getByRole("heading", { name: /^Changed since/ }) });
  await page.goto(`${address}/me`);
  await expect(page.getByRole("heading", { name: "How ready you are" })).toBeVisible();
  await expect(news).toHaveCount(0);
  const path = join(content, "skills", "programming", "python.md");
  writeFileSync(path, readFileSync(path, "utf8").replace(/^title: .*$/m, "title: Python by heart"));
  publish();
  await expect(async () => {
    await page.reload();
    await expect(news.getByRole("link", { name: "Python by heart" })).toBeVisible({ timeout: 500 });
  }).toPass();
  await expect(news).toContainText("needed for your goals");
  await page.reload();
  await expect(news.getByRole("link", { name: "Python by heart" })).toBeVisible();
});

import { type ChildProcess, spawn } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { e2eDatabase, e2ePort } from "../setup/e2e";
import { expect, test } from "./story";

interface Ended {
  status: number | null;
  output: string;
}

/** Runs one of our programs to its end. */
function run(args: readonly string[], env: Record<string, string>): Promise<Ended> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, ["--import", "tsx", ...args], { env: { ...process.env, ...env } });
    let output = "";
    child.stdout.on("data", (data) => (output += String(data)));
    child.stderr.on("data", (data) => (output += String(data)));
    child.on("exit", (status) => {
      resolve({ status, output });
    });
  });
}

const server = ["src/server/main.ts"];
const production = { NODE_ENV: "production" } as const;

test("a port that is taken is named in a sentence", async () => {
  const { status, output } = await run(server, {
    ...production,
    DATABASE_URL: e2eDatabase,
    PORT: String(e2ePort),
  });
  expect(status).toBe(1);
  expect(output).toContain(`Port ${e2ePort} is taken by another program.`);
  expect(output).not.toMatch(/^\s+at /m);
});

test("settings that cannot be used are named in a sentence", async () => {
  for (const [env, sentence] of [
    [{ DATABASE_URL: "mysql://me:secret@localhost/x" }, 'DATABASE_URL takes "file:<path>"'],
    [{ DATABASE_URL: e2eDatabase, PORT: "http" }, "PORT takes a number from 0 to 65535"],
    [{ DATABASE_URL: e2eDatabase, ARCHWAY_URL: "https://me:secret@host/x" }, "ARCHWAY_URL takes the address"],
    [{ DATABASE_URL: "postgresql://me:secret@127.0.0.1:1/x" }, "nothing answers at that address"],
  ] as const) {
    const { status, output } = await run(server, { ...production, ...env });
    expect(status).toBe(1);
    expect(output).toContain(sentence);
    expect(output).not.toContain("secret");
    expect(output).not.toMatch(/^\s+at /m);
  }
});

test("content is published to a running server, and a broken set changes nothing", async ({
  page,
  request,
}) => {
  const content = join(mkdtempSync(join(tmpdir(), "archway-content-")), "content");
  cpSync("content", content, { recursive: true });
  const path = join(content, "starts", "student.md");
  const before = readFileSync(path, "utf8");
  const sync = (): Promise<Ended> => run(["src/cli/main.ts", "sync", content], { DATABASE_URL: e2eDatabase });
  const titleOnPage = async (): Promise<string | null> => {
    await page.goto("/starts/student");
    return page.getByRole("heading", { level: 1 }).textContent();
  };
  const usual = await titleOnPage();

  writeFileSync(path, before.replace(/^title: .*$/m, "title: Apprentice"));
  expect(await sync()).toMatchObject({ status: 0 });
  await expect.poll(titleOnPage, { timeout: 5000 }).toBe("Apprentice");

  const health = async (): Promise<unknown> => (await request.get("/api/health")).json();
  const served = await health();
  writeFileSync(path, before.replace(/^title: .*$/m, "titel: Nobody"));
  const broken = await sync();
  expect(broken.status).toBe(1);
  expect(broken.output).toContain('unknown key "titel"; did you mean "title"?');
  expect(await health()).toEqual(served);

  writeFileSync(path, before);
  expect(await sync()).toMatchObject({ status: 0 });
  await expect.poll(titleOnPage, { timeout: 5000 }).toBe(usual);
});

/** Starts a server of its own on a free port and tells its address. */
async function startServer(databaseUrl: string): Promise<{ child: ChildProcess; address: string }> {
  const child = spawn(process.execPath, ["--import", "tsx", ...server], {
    env: { ...process.env, ...production, DATABASE_URL: databaseUrl, PORT: "0" },
  });
  const address = await new Promise<string>((resolve) => {
    child.stdout.on("data", (data) => {
      const found = /http:\/\/\S+/.exec(String(data));
      if (found) resolve(found[0]);
    });
  });
  return { child, address };
}

test("an earlier id redirects for good", async () => {
  const folder = mkdtempSync(join(tmpdir(), "archway-renamed-"));
  const content = join(folder, "content");
  cpSync("content", content, { recursive: true });
  const text = readFileSync(join(content, "starts", "student.md"), "utf8");
  rmSync(join(content, "starts", "student.md"));
  writeFileSync(join(content, "starts", "apprentice.md"), text.replace("\n", "\nformerly: [student]\n"));
  const databaseUrl = `file:${join(folder, "renamed.db")}`;
  expect(await run(["src/cli/main.ts", "sync", content], { DATABASE_URL: databaseUrl })).toMatchObject({
    status: 0,
  });
  const { child, address } = await startServer(databaseUrl);
  const response = await fetch(`${address}/starts/student`, { redirect: "manual" });
  expect([response.status, response.headers.get("location")]).toEqual([308, "/starts/apprentice"]);
  expect((await fetch(`${address}/starts/apprentice`)).status).toBe(200);
  child.kill("SIGKILL");
});

test("a stop finishes what is under way and ends in good time", async () => {
  const { child, address } = await startServer(e2eDatabase);
  const underWay = fetch(`${address}/roles/ai-architect`);
  await new Promise((resolve) => setTimeout(resolve, 5));
  const begun = Date.now();
  child.kill("SIGTERM");
  const ended = new Promise<number | null>((resolve) => child.on("exit", resolve));
  expect((await underWay).status).toBe(200);
  expect(await ended).toBe(0);
  expect(Date.now() - begun).toBeLessThan(5000);
  await expect(fetch(address)).rejects.toThrow();
});

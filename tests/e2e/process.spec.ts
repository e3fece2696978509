import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { Agent, type IncomingMessage, request, type RequestOptions } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { e2eDatabase, e2ePort } from "../setup/e2e";
import { startServer } from "../setup/start-server";
import { z } from "zod";
import { test } from "./own-story";
import { expect } from "./story";

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
/** Orchestrators wait for so long before they kill. */
const patience = 10_000;
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
    [{ DATABASE_URL: e2eDatabase, ARCHWAY_PAGE_CACHE_MB: "x" }, "ARCHWAY_PAGE_CACHE_MB takes a whole number"],
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
  application,
}) => {
  test.slow();
  const { databaseUrl } = application;
  const content = join(mkdtempSync(join(tmpdir(), "archway-content-")), "content");
  cpSync("content", content, { recursive: true });
  const path = join(content, "starts", "student.md");
  const before = readFileSync(path, "utf8");
  const sync = (): Promise<Ended> => run(["src/cli/main.ts", "sync", content], { DATABASE_URL: databaseUrl });
  expect(await sync()).toMatchObject({ status: 0 });
  const address = await application.start();
  const titleOnPage = async (): Promise<string | null> => {
    await page.goto(`${address}/starts/student`);
    return page.getByRole("heading", { level: 1 }).textContent();
  };
  const usual = await titleOnPage();

  writeFileSync(path, before.replace(/^title: .*$/m, "title: Apprentice"));
  expect(await sync()).toMatchObject({ status: 0 });
  await expect.poll(titleOnPage).toBe("Apprentice");

  const version = async (): Promise<string> =>
    z.object({ contentVersion: z.string() }).parse(await (await request.get(`${address}/api/health`)).json())
      .contentVersion;
  const served = await version();
  writeFileSync(path, before.replace(/^title: .*$/m, "titel: Nobody"));
  const broken = await sync();
  expect(broken.status).toBe(1);
  expect(broken.output).toContain('unknown key "titel"; did you mean "title"?');
  expect(await version()).toBe(served);

  writeFileSync(path, before);
  expect(await sync()).toMatchObject({ status: 0 });
  await expect.poll(titleOnPage).toBe(usual);
});

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

/** Tells a server to stop; how it ended and after how many milliseconds. */
async function stopServer(child: ChildProcess): Promise<{ status: number | null; milliseconds: number }> {
  const begun = Date.now();
  const ended = new Promise<number | null>((resolve) => child.on("exit", resolve));
  child.kill("SIGTERM");
  return { status: await ended, milliseconds: Date.now() - begun };
}

/** Sends the head of a request, and tells when the server has taken it up and when it has answered. */
function sendHead(address: string, options: RequestOptions = {}) {
  const outgoing = request(address, options).setHeader("Expect", "100-continue");
  const answered = new Promise<IncomingMessage>((resolve, reject) => {
    outgoing.on("response", resolve).on("error", reject);
  });
  return { outgoing, begun: once(outgoing, "continue"), answered };
}

/** Asks for a plan with a body that is sent in two halves. */
function sendSlowly(address: string, agent: Agent) {
  const [first, second] = [`{"roles":`, `["ai-engineer"]}`];
  const headers = { "Content-Length": first.length + second.length, "Content-Type": "application/json" };
  const { outgoing, ...rest } = sendHead(`${address}/api/v1/plan`, { method: "POST", headers, agent });
  outgoing.write(first);
  return { ...rest, finish: () => outgoing.end(second) };
}

test("a stop finishes what is under way and ends in good time", async () => {
  const { child, address } = await startServer(e2eDatabase);
  const agent = new Agent({ keepAlive: true });
  // A page that is being made, a request that is still being sent, a connection that is only kept open.
  await fetch(`${address}/sources`).then((response) => response.text());
  const underWay = sendHead(`${address}/roles/ai-architect`);
  underWay.outgoing.end();
  const slow = sendSlowly(address, agent);
  await Promise.all([underWay.begun, slow.begun]);
  const stopped = stopServer(child);
  await new Promise((resolve) => setTimeout(resolve, 1000));
  slow.finish();
  const page = await underWay.answered;
  expect(page.statusCode).toBe(200);
  page.resume();
  const answer = await slow.answered;
  expect([answer.statusCode, answer.headers.connection]).toEqual([200, "close"]);
  answer.resume();
  const { status, milliseconds } = await stopped;
  expect(status).toBe(0);
  expect(milliseconds).toBeLessThan(patience);
  await expect(fetch(address)).rejects.toThrow();
});

test("a stop does not wait for a client that never finishes", async () => {
  const { child, address } = await startServer(e2eDatabase);
  const slow = sendSlowly(address, new Agent());
  slow.answered.catch(() => undefined);
  await slow.begun;
  const { status, milliseconds } = await stopServer(child);
  expect(status).toBe(0);
  expect(milliseconds).toBeLessThan(patience);
});

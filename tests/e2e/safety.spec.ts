import { rmSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { smallContent } from "../fixtures/small-content";
import { newEmail, openDevice, signIn, signUp } from "./account-story";
import { test } from "./own-story";
import { expect, setLevel } from "./story";

const kept = z.object({ evidence: z.array(z.object({ text: z.string() })), history: z.array(z.unknown()) });
const writes = 100;

/** Writes piece after piece, several on their way at once, until the server is gone; tells which were acknowledged. */
async function writeUntilKilled(address: string, cookie: string, killAfter: number, kill: () => void) {
  const acknowledged: string[] = [];
  let next = 0;
  const writeOn = async (): Promise<void> => {
    while (next < writes) {
      const text = `after ${killAfter}: ${next++}`;
      const answer = await fetch(`${address}/api/v1/me/evidence`, {
        method: "POST",
        headers: { Origin: address, Cookie: cookie },
        body: JSON.stringify({ skill: "cutting", text }),
      });
      expect(answer.status).toBe(201);
      acknowledged.push(text);
      if (acknowledged.length === killAfter) kill();
    }
  };
  const ends = await Promise.allSettled([writeOn(), writeOn(), writeOn(), writeOn()]);
  // Whoever was cut off is told so by the connection, never by an answer.
  for (const end of ends) if (end.status === "rejected") expect(String(end.reason)).toContain("fetch failed");
  return acknowledged;
}

test("a server that is killed in the middle of a hundred writes has kept each that it acknowledged", async ({
  application,
}) => {
  test.slow();
  await application.publish(smallContent());
  let cookie = "";
  const acknowledged: string[] = [];
  for (const killAfter of [7, 61]) {
    const address = await application.start();
    if (cookie === "") {
      const body = JSON.stringify({ level: 1 });
      const headers = { Origin: address };
      const first = await fetch(`${address}/api/v1/me/levels/cutting`, { method: "PUT", headers, body });
      cookie = first.headers.getSetCookie()[0]?.split(";")[0] ?? "";
    }
    const kill = () => void application.stop("SIGKILL");
    acknowledged.push(...(await writeUntilKilled(address, cookie, killAfter, kill)));
    expect(acknowledged.length).toBeLessThan(2 * writes);
    const restarted = await application.start();
    const answer = await fetch(`${restarted}/api/v1/me/export`, { headers: { Cookie: cookie } });
    const { evidence, history } = kept.parse(await answer.json());
    const texts = evidence.map(({ text }) => text);
    expect(texts).toEqual(expect.arrayContaining(acknowledged));
    // What was being written is there with its trace, or not at all.
    expect(history).toHaveLength(1 + new Set(texts).size);
    expect(new Set(texts).size).toBe(texts.length);
    await application.stop("SIGTERM");
  }
});

test("a new secret ends every session, and nothing else", async ({ application, browser }) => {
  test.slow();
  const { folder, database } = application;
  await application.publish(smallContent());
  const email = newEmail();
  const before = await openDevice(browser, { baseURL: await application.start() });
  await setLevel(before, "cutting", "working");
  await signUp(before, email);
  await application.stop("SIGTERM");
  if (database.provider === "sqlite") rmSync(join(folder, "secret"));
  else await database.write((tx) => tx.secret.deleteMany());

  const storageState = await before.context().storageState();
  const after = await openDevice(browser, { baseURL: await application.start(), storageState });
  await after.goto("/account");
  await expect(after.getByRole("link", { name: "Make an account" })).toBeVisible();
  await signIn(after, email);
  await after.goto("/skills/cutting");
  await expect(after.getByRole("button", { name: "working", pressed: true })).toBeVisible();
});

test("behind TLS the cookie of somebody without an account is for TLS alone", async ({ request, own }) => {
  const cookieBehind = async (proto: string): Promise<string> => {
    const headers = { ...own, "X-Forwarded-Proto": proto };
    const answer = await request.put("/api/v1/me/levels/python", { headers, data: { level: 1 } });
    return answer.headers()["set-cookie"] ?? "";
  };
  expect(await cookieBehind("https")).toMatch(/^archway=[\w-]+; .*Secure; HttpOnly; SameSite=lax$/i);
  expect(await cookieBehind("http")).not.toMatch(/secure/i);
});

import { expect, it } from "vitest";
import { describeOnBothEngines } from "../../tests/setup/databases";
import { addressKey, countAttempt, emailKey, forgetAttempts } from "./attempts";
import type { Database } from "./database";

const now = new Date("2026-11-21T08:00:00Z");
const later = (minutes: number): Date => new Date(now.getTime() + minutes * 60_000);
const limit = { key: emailKey("ada@example.org"), most: 3 };

function attempt(database: Database, at = now, limits = [limit]): Promise<number> {
  return database.write((tx) => countAttempt(tx, limits, at));
}

describeOnBothEngines("attempts with a password", ({ open }) => {
  it("are allowed up to a number, then after a quarter of an hour from the first", async () => {
    const database = await open();
    for (const minutes of [0, 1, 2]) expect(await attempt(database, later(minutes))).toBe(0);
    expect(await attempt(database, later(3))).toBe(12 * 60);
    expect(await attempt(database, later(14.9))).toBe(6);
    expect(await attempt(database, later(15))).toBe(0);
  });

  it("are counted when they come at the same time", async () => {
    const database = await open();
    const waits = await Promise.all(Array.from({ length: 8 }, () => attempt(database)));
    expect(waits.filter((wait) => wait === 0)).toHaveLength(3);
  });

  it("are counted for an e-mail address however it is written, and for each network", async () => {
    const database = await open();
    for (const email of ["ada@example.org", "ADA@example.org", " ada@example.org "]) {
      await attempt(database, now, [{ key: emailKey(email), most: 3 }]);
    }
    expect(await attempt(database)).toBeGreaterThan(0);
    const elsewhere = { key: addressKey("203.0.113.7"), most: 1 };
    expect(await attempt(database, now, [elsewhere])).toBe(0);
    expect(await attempt(database, now, [elsewhere, { ...limit, key: emailKey("b@c.de") }])).toBe(900);
  });

  it("start anew after a right password, and say nothing of who made them", async () => {
    const database = await open();
    for (let count = 0; count < 4; count++) await attempt(database);
    expect(JSON.stringify(await database.read.attempts.findMany())).not.toContain("ada");
    await database.write((tx) => forgetAttempts(tx, [limit.key]));
    expect(await attempt(database)).toBe(0);
    expect(await attempt(database, later(60))).toBe(0);
    expect(await database.read.attempts.count()).toBe(1);
  });
});

import { expect, it } from "vitest";
import { z } from "zod";
import { Browser, serveFrom } from "../../../../../tests/setup/browser";
import { writeAs } from "../../../../../tests/fixtures/people";
import { countRows } from "../../../../../tests/setup/count-rows";
import { describeOnBothEngines } from "../../../../../tests/setup/databases";
import { replaceCalendarKey } from "@/store/person/identity";
import { createShare } from "@/store/person/shares";
import * as evidence from "./evidence/route";
import * as piece from "./evidence/[id]/route";
import * as exported from "./export/route";
import * as goals from "./goals/[role]/route";
import * as history from "./history/route";
import * as level from "./levels/[skill]/route";
import * as notes from "./notes/[skill]/route";
import * as resources from "./resources/[skill]/route";
import * as me from "./route";
import * as undo from "./undo/route";

const frying = { skill: "frying" };
const everything = { name: "Ann", levels: true, evidence: true, goals: "all" as const };
const withId = z.object({ id: z.string() });
const withEvents = z.object({
  events: z.array(z.object({ id: z.string(), undone: z.boolean().optional() })),
});

const jsonOf = async (answer: Promise<Response>): Promise<unknown> => (await answer).json();

describeOnBothEngines("whose data it is", ({ open }) => {
  async function setUp() {
    const database = await open();
    await serveFrom(database);
    return { database, ann: new Browser(), bob: new Browser() };
  }

  it("counts a write once for each Idempotency-Key", async () => {
    const { ann, database } = await setUp();
    const headers = { "Idempotency-Key": "same" };
    const add = { body: { skill: "frying", text: "Once" }, headers, method: "POST" };
    const ids = [await jsonOf(ann.ask(evidence.POST, add)), await jsonOf(ann.ask(evidence.POST, add))];
    expect(withId.parse(ids[0]).id).toBe(withId.parse(ids[1]).id);
    expect(await database.read.evidence.count()).toBe(1);
    await ann.ask(undo.POST, { method: "POST", headers: { "Idempotency-Key": "back" } });
    await ann.ask(undo.POST, { method: "POST", headers: { "Idempotency-Key": "back" } });
    expect(await database.read.progressEvent.count()).toBe(2);
  });

  it("lets nobody see or change what is another's, by any id", async () => {
    const { ann, bob } = await setUp();
    const mine = withId.parse(
      await jsonOf(ann.ask(evidence.POST, { body: { skill: "frying", text: "Mine" } })),
    );
    await bob.askFor(level.PUT, frying, { body: { level: 1 } });
    const before = await (await ann.ask(exported.GET)).text();
    const { events } = withEvents.parse(await jsonOf(ann.ask(history.GET)));
    const event = events[0]?.id ?? "";
    const attempts = [
      await bob.askFor(piece.PUT, mine, { body: { text: "Yours" } }),
      await bob.askFor(piece.DELETE, mine, { method: "DELETE" }),
      await bob.ask(undo.POST, { method: "POST", body: { event } }),
      await bob.ask(history.GET, { query: `?before=${event}` }),
    ];
    expect(attempts.map(({ status }) => status)).toEqual([404, 404, 404, 404]);
    for (const attempt of attempts) expect(await attempt.text()).not.toContain("Mine");
    expect(await (await ann.ask(exported.GET)).text()).toBe(before);
    expect(await (await bob.ask(exported.GET)).text()).not.toContain("Mine");
  });

  it("takes the person from the session alone, whoever else is named", async () => {
    const { ann, bob, database } = await setUp();
    await ann.askFor(notes.PUT, frying, { body: { text: "Mine" } });
    const { id } = await database.read.person.findFirstOrThrow();
    const before = await (await ann.ask(exported.GET)).text();
    const { hash } = await database.read.personKey.findFirstOrThrow();
    const shared = await writeAs(database, id, (write) => createShare(write, everything, null));
    const calendar = await database.write((tx) => replaceCalendarKey(tx, id, new Date()));
    const query = `?person=${id}&personId=${id}&id=${id}`;
    const headers = { "X-Person": id, "X-User-Id": id, authorization: `Basic ${btoa(`${id}:`)}` };
    // None of these is the key of a browser.
    for (const key of [id, hash, shared, calendar, `archway_${calendar}`, ""]) {
      bob.cookies.set("archway", key);
      for (const read of [me.GET, exported.GET, history.GET]) {
        expect(await (await bob.ask(read, { query, headers })).text()).not.toContain("Mine");
      }
      const named = { body: { text: "Yours", person: id, personId: id } };
      expect((await bob.askFor(notes.PUT, frying, { ...named, query, headers })).status).toBe(400);
      expect((await bob.ask(me.DELETE, { method: "DELETE", query, headers })).status).toBe(204);
    }
    await bob.askFor(notes.PUT, frying, { body: { text: "Yours" }, query, headers });
    expect(await (await ann.ask(exported.GET)).text()).toBe(before);
  });

  it("counts nothing of one person's that another sends again", async () => {
    const { ann, bob } = await setUp();
    const add = {
      body: { skill: "frying", text: "Once" },
      headers: { "Idempotency-Key": "same" },
      method: "POST",
    };
    const mine = withId.parse(await jsonOf(ann.ask(evidence.POST, add)));
    const before = await (await ann.ask(exported.GET)).text();
    expect(withId.parse(await jsonOf(bob.ask(evidence.POST, add))).id).not.toBe(mine.id);
    expect(await (await ann.ask(exported.GET)).text()).toBe(before);
    expect(await jsonOf(bob.ask(exported.GET))).toMatchObject({ evidence: [{ text: "Once" }] });
  });

  it("takes writes from its own pages only, and makes no person of a stranger", async () => {
    const { ann, database } = await setUp();
    for (const origin of ["https://example.org", "null", ""]) {
      const headers = { origin };
      const answers = [
        await ann.askFor(level.PUT, frying, { body: { level: 1 }, headers }),
        await ann.askFor(notes.PUT, frying, { body: { text: "x" }, headers }),
        await ann.ask(undo.POST, { method: "POST", headers }),
        await ann.ask(me.DELETE, { method: "DELETE", headers }),
      ];
      expect(answers.map(({ status }) => status)).toEqual([403, 403, 403, 403]);
    }
    expect([await database.read.person.count(), ann.cookies.size]).toEqual([0, 0]);
  });

  it("loses nothing to two who write at the same time", async () => {
    const { ann, database } = await setUp();
    await ann.askFor(level.PUT, frying, { body: { level: 1 } });
    const texts = Array.from({ length: 20 }, (_, index) => `Piece ${index}`);
    const answers = await Promise.all(
      texts.map((text) => ann.ask(evidence.POST, { body: { skill: "frying", text } })),
    );
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([201]));
    const kept = await database.read.evidence.findMany();
    expect(kept.map(({ text }) => text).sort()).toEqual(texts.toSorted());
    expect(await database.read.progressEvent.count()).toBe(21);
  });

  it("deletes everything, from every table, and the cookie", async () => {
    const { ann, bob, database } = await setUp();
    for (const browser of [ann, bob]) {
      await browser.askFor(level.PUT, frying, { body: { level: 2 }, headers: { "Idempotency-Key": "k" } });
      await browser.askFor(notes.PUT, frying, { body: { text: "A note" } });
      await browser.ask(evidence.POST, { body: { skill: "frying", text: "Shown" } });
      const url = "https://example.org/book";
      await browser.askFor(resources.PUT, frying, { body: { url, finished: true } });
      await browser.askFor(goals.PUT, { role: "cook" }, { body: {} });
    }
    for (const { id: personId } of await database.read.person.findMany()) {
      const now = new Date();
      const share = { tokenHash: personId, personId, scope: {}, createdAt: now };
      const of = { id: personId, personId, email: `${personId}@example.org`, name: "" };
      const account = { ...of, emailVerified: false, createdAt: now, updatedAt: now };
      await database.write((tx) => tx.share.create({ data: share }));
      await database.write((tx) => tx.user.create({ data: account }));
    }
    const counted = await countRows(database);
    expect(Object.entries(counted).filter(([, count]) => count < 2)).toEqual([]);
    const key = ann.cookies.get("archway") ?? "";
    expect((await ann.ask(me.DELETE, { method: "DELETE" })).status).toBe(204);
    expect(ann.cookies.size).toBe(0);
    const left = await countRows(database);
    expect(left).toEqual(
      Object.fromEntries(Object.entries(counted).map(([table, count]) => [table, count / 2])),
    );
    ann.cookies.set("archway", key);
    expect(await jsonOf(ann.ask(me.GET))).toMatchObject({ levels: {}, goals: [] });
    expect(await jsonOf(bob.ask(me.GET))).toMatchObject({ levels: { frying: 2 } });
  });

  it("answers nobody else's cache", async () => {
    const { ann } = await setUp();
    const answers = [
      await ann.ask(me.GET),
      await ann.ask(exported.GET),
      await ann.ask(history.GET),
      await ann.askFor(level.PUT, frying, { body: { level: 1 } }),
      await ann.askFor(level.PUT, frying, { body: { level: 9 } }),
    ];
    for (const { headers } of answers) expect(headers.get("cache-control")).toBe("private, no-store");
  });
});

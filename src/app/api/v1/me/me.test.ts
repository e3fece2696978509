import { expect, it } from "vitest";
import { z } from "zod";
import { Browser, serveFrom } from "../../../../../tests/setup/browser";
import { describeOnBothEngines } from "../../../../../tests/setup/databases";
import * as choices from "./choices/[skill]/route";
import * as evidence from "./evidence/route";
import * as piece from "./evidence/[id]/route";
import * as exported from "./export/route";
import * as goals from "./goals/[role]/route";
import * as history from "./history/route";
import * as levels from "./levels/route";
import * as level from "./levels/[skill]/route";
import * as notes from "./notes/[skill]/route";
import * as plan from "./plan/route";
import * as resources from "./resources/[skill]/route";
import * as me from "./route";
import * as undo from "./undo/route";

const frying = { skill: "frying" };
const withId = z.object({ id: z.string() });
const withEvents = z.object({
  events: z.array(z.object({ id: z.string(), undone: z.boolean().optional() })),
});

const jsonOf = async (answer: Promise<Response>): Promise<unknown> => (await answer).json();

describeOnBothEngines("one's own data over HTTP", ({ open }) => {
  async function setUp() {
    const database = await open();
    await serveFrom(database);
    return { database, ann: new Browser(), bob: new Browser() };
  }

  it("keeps what is entered, and answers it", async () => {
    const { ann } = await setUp();
    const answers = [
      await ann.askFor(level.PUT, frying, { body: { level: 2 } }),
      await ann.askFor(choices.PUT, { skill: "cutting" }, { body: { choice: "skipped" } }),
      await ann.askFor(goals.PUT, { role: "cook" }, { body: {} }),
      await ann.ask(plan.PUT, { body: { hoursPerWeek: 6, planStart: "2027-01-04" } }),
    ];
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200]);
    expect(await jsonOf(ann.ask(me.GET))).toEqual({
      levels: { frying: 2 },
      choices: { cutting: "skipped" },
      goals: ["cook"],
      hoursPerWeek: 6,
      planStart: "2027-01-04",
    });
    await ann.ask(plan.PUT, { body: { planStart: null } });
    await ann.askFor(goals.DELETE, { role: "cook" }, { method: "DELETE" });
    await ann.askFor(level.DELETE, frying, { method: "DELETE" });
    await ann.askFor(choices.DELETE, { skill: "cutting" }, { method: "DELETE" });
    expect(await jsonOf(ann.ask(me.GET))).toEqual({
      ...{ levels: {}, choices: {}, goals: [], hoursPerWeek: 6, planStart: null },
    });
  });

  it("keeps notes, evidence and ticks as they were written, whatever they look like", async () => {
    const { ann } = await setUp();
    const attack = `<script>alert(1)</script>"'; DROP TABLE "Person"; -- \${7*7} \u202e =1+1 é😀`;
    await ann.askFor(notes.PUT, frying, { body: { text: attack } });
    const added = await ann.ask(evidence.POST, { body: { skill: "frying", text: attack, level: 1 } });
    expect(added.status).toBe(201);
    const { id } = withId.parse(await added.json());
    const url = "https://example.org/book";
    await ann.askFor(resources.PUT, frying, { body: { url, finished: true } });
    const file = await jsonOf(ann.ask(exported.GET));
    expect(file).toMatchObject({
      notes: [{ skill: "frying", text: attack }],
      evidence: [{ id, skill: "frying", text: attack, url: null, date: null, level: 1 }],
      finished: [{ skill: "frying", url }],
    });
    await ann.askFor(piece.PUT, { id }, { body: { text: "Shorter", url: "mailto:ann@example.org" } });
    await ann.askFor(notes.DELETE, frying, { method: "DELETE" });
    await ann.askFor(resources.PUT, frying, { body: { url, finished: false } });
    expect(await jsonOf(ann.ask(exported.GET))).toMatchObject({
      notes: [],
      evidence: [{ id, text: "Shorter", url: "mailto:ann@example.org", level: null }],
      finished: [],
    });
    await ann.askFor(piece.DELETE, { id }, { method: "DELETE" });
    expect(await jsonOf(ann.ask(exported.GET))).toMatchObject({ evidence: [] });
  });

  it("undoes the last change, then the one before, and levels that were set together as one", async () => {
    const { ann } = await setUp();
    await ann.askFor(level.PUT, frying, { body: { level: 1 } });
    await ann.ask(levels.PUT, { body: { levels: { frying: 3, cutting: 2 } } });
    const last = withEvents.parse(await jsonOf(ann.ask(undo.POST, { method: "POST" })));
    expect(last.events).toHaveLength(2);
    expect(await jsonOf(ann.ask(me.GET))).toMatchObject({ levels: { frying: 1 } });
    await ann.ask(undo.POST, { method: "POST", body: {} });
    expect(await jsonOf(ann.ask(me.GET))).toMatchObject({ levels: {} });
    expect((await ann.ask(undo.POST, { method: "POST" })).status).toBe(409);
    const { events } = withEvents.parse(await jsonOf(ann.ask(history.GET)));
    expect(events.map(({ undone }) => undone)).toEqual([false, false, false, true, true, true]);
  });

  it("says so when what is to be undone has been changed since", async () => {
    const { ann } = await setUp();
    await ann.askFor(level.PUT, frying, { body: { level: 1 } });
    await ann.askFor(level.PUT, frying, { body: { level: 3 } });
    const { events } = withEvents.parse(await jsonOf(ann.ask(history.GET)));
    const answer = await ann.ask(undo.POST, { method: "POST", body: { event: events[1]?.id } });
    expect(answer.status).toBe(409);
    expect(await answer.json()).toHaveProperty("detail", expect.stringContaining("changed again since"));
    expect(await jsonOf(ann.ask(me.GET))).toMatchObject({ levels: { frying: 3 } });
  });

  it("pages through the history, newest first", async () => {
    const { ann } = await setUp();
    for (let index = 0; index < 60; index++) {
      await ann.askFor(level.PUT, frying, { body: { level: 1 + (index % 2) } });
    }
    const page = z.object({ events: z.array(z.object({ id: z.string() })), next: z.string().nullable() });
    const first = page.parse(await jsonOf(ann.ask(history.GET)));
    const second = page.parse(await jsonOf(ann.ask(history.GET, { query: `?before=${first.next ?? ""}` })));
    expect([first.events.length, second.events.length, second.next]).toEqual([50, 10, null]);
    expect(new Set([...first.events, ...second.events].map(({ id }) => id)).size).toBe(60);
    expect((await ann.ask(history.GET, { query: "?before=nothing" })).status).toBe(404);
  });

  it("refuses what is unknown with the nearest name, and then keeps nothing of a visitor", async () => {
    const { ann, database } = await setUp();
    const answers: [Promise<Response>, RegExp][] = [
      [
        ann.askFor(level.PUT, { skill: "fryin" }, { body: { level: 1 } }),
        /no skill "fryin". Did you mean "frying"/,
      ],
      [ann.ask(levels.PUT, { body: { levels: { cuttin: 1 } } }), /Did you mean "cutting"/],
      [ann.askFor(goals.PUT, { role: "cok" }, { body: {} }), /no role "cok". Did you mean "cook"/],
      [ann.askFor(resources.PUT, frying, { body: { url: "https://x.org/", finished: true } }), /no resource/],
      [ann.ask(evidence.POST, { body: { skill: "bakin", text: "x" } }), /no skill "bakin"/],
      [ann.askFor(notes.DELETE, frying, { method: "DELETE" }), /Nothing is kept/],
    ];
    for (const [answer, detail] of answers) {
      expect((await answer).status).toBe(404);
      expect(await jsonOf(answer)).toHaveProperty("detail", expect.stringMatching(detail));
    }
    expect([await database.read.person.count(), ann.cookies.size]).toEqual([0, 0]);
  });

  it("names the field that does not fit", async () => {
    const { ann } = await setUp();
    const entry = { skill: "frying", text: "x" };
    const bodies: [Promise<Response>, RegExp][] = [
      [
        ann.askFor(level.PUT, frying, { body: { level: 5 } }),
        /"level": a level is a whole number from 0 to 4/,
      ],
      [
        ann.askFor(choices.PUT, frying, { body: { choice: "maybe" } }),
        /"choice": a choice is learning or skipped/,
      ],
      [ann.askFor(notes.PUT, frying, { body: { text: "x".repeat(10_001) } }), /"text": takes at most 10,000/],
      [
        ann.askFor(notes.PUT, frying, { body: { text: "\0" } }),
        /"text": has a character that cannot be kept/,
      ],
      [
        ann.ask(evidence.POST, { body: { ...entry, text: "x".repeat(2_001) } }),
        /"text": takes at most 2,000/,
      ],
      [ann.ask(evidence.POST, { body: { ...entry, url: "javascript:alert(1)" } }), /"url": takes an address/],
      [
        ann.ask(evidence.POST, { body: { ...entry, url: `https://x.org/${"x".repeat(2_000)}` } }),
        /"url": takes/,
      ],
      [ann.ask(evidence.POST, { body: { ...entry, date: "2026-02-30" } }), /"date": takes a day/],
      [ann.ask(plan.PUT, { body: { hoursPerWeek: 113 } }), /"hoursPerWeek": takes from 1 to 112/],
      [ann.ask(plan.PUT, { body: "{" }), /not JSON/],
    ];
    for (const [answer, detail] of bodies) {
      expect((await answer).status).toBe(400);
      expect(await jsonOf(answer)).toHaveProperty("detail", expect.stringMatching(detail));
    }
  });
});

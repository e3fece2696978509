import { Ajv2020 } from "ajv/dist/2020.js";
import { expect, it } from "vitest";
import { z } from "zod";
import { Browser, serveFrom } from "../../../../../tests/setup/browser";
import { describeOnBothEngines } from "../../../../../tests/setup/databases";
import * as exported from "./export/route";
import * as schema from "./export.schema.json/route";
import * as goals from "./goals/[role]/route";
import * as imported from "./import/route";
import * as level from "./levels/[skill]/route";
import * as notes from "./notes/[skill]/route";
import * as me from "./route";

const frying = { skill: "frying" };
const file = (parts: object) => ({ archway: { export: 1 }, ...parts });
const bring = (browser: Browser, query: string, body: unknown) =>
  browser.ask(imported.POST, { method: "POST", query, body });
const jsonOf = async (answer: Promise<Response>): Promise<unknown> => (await answer).json();
const textOf = async (browser: Browser): Promise<string> => (await browser.ask(exported.GET)).text();

describeOnBothEngines("exports and imports over HTTP", ({ open }) => {
  async function setUp() {
    const database = await open();
    await serveFrom(database);
    return { database, ann: new Browser() };
  }

  it.each(["merge", "replace"])("give the same bytes again after deletion (%s)", async (mode) => {
    const { ann } = await setUp();
    await ann.askFor(level.PUT, frying, { body: { level: 2 } });
    await ann.askFor(notes.PUT, frying, { body: { text: 'Mind the \u2028 fat\r\nand "quotes"' } });
    await ann.askFor(goals.PUT, { role: "cook" }, { body: {} });
    await ann.askFor(level.PUT, frying, { body: { level: 1 } });
    const before = await textOf(ann);
    await ann.ask(me.DELETE, { method: "DELETE" });
    expect(await textOf(ann)).not.toBe(before);
    expect((await bring(ann, `?mode=${mode}`, before)).status).toBe(200);
    expect(await textOf(ann)).toBe(before);
    await bring(ann, `?mode=${mode}`, before);
    expect(await textOf(ann)).toBe(before);
  });

  it("show what would change, and change nothing", async () => {
    const { ann, database } = await setUp();
    const levels = { frying: 2, cutting: 1, baking: 3 };
    const body = file({ levels, goals: ["cook"] });
    const preview = await bring(ann, "?mode=merge&preview=1", body);
    expect(await preview.json()).toMatchObject({
      preview: true,
      levels: {
        added: [
          { skill: "baking", level: 3 },
          { skill: "cutting", level: 1 },
          { skill: "frying", level: 2 },
        ],
      },
      unknownSkills: ["baking"],
    });
    expect([await database.read.person.count(), ann.cookies.size]).toEqual([0, 0]);
    await ann.askFor(level.PUT, frying, { body: { level: 3 } });
    await ann.askFor(level.PUT, { skill: "cutting" }, { body: { level: 1 } });
    const before = await textOf(ann);
    const effects = [
      await (await bring(ann, "?mode=merge&preview=1", body)).json(),
      await (await bring(ann, "?mode=replace&preview=1", body)).json(),
    ];
    const added = [{ skill: "baking", level: 3 }];
    const kept = [{ skill: "cutting", level: 1 }];
    expect(effects).toMatchObject([
      {
        levels: { added, raised: [], lowered: [], kept: [...kept, { skill: "frying", level: 3 }] },
        others: { goal: 1 },
      },
      { levels: { added, raised: [], lowered: [{ skill: "frying", from: 3, to: 2 }], kept } },
    ]);
    expect(await textOf(ann)).toBe(before);
  });

  it("merge so that the higher level wins and both notes stay", async () => {
    const { ann } = await setUp();
    await ann.askFor(level.PUT, frying, { body: { level: 3 } });
    await ann.askFor(notes.PUT, frying, { body: { text: "Mine" } });
    const note = { skill: "frying", text: "Theirs", changedAt: "2026-01-01T00:00:00Z" };
    const body = file({ levels: { frying: 1, cutting: 2 }, notes: [note] });
    await bring(ann, "?mode=merge", body);
    const once = await textOf(ann);
    expect(JSON.parse(once)).toMatchObject({
      levels: { frying: 3, cutting: 2 },
      notes: [{ skill: "frying", text: "Mine\n\nTheirs" }],
    });
    await bring(ann, "?mode=merge", body);
    expect(await textOf(ann)).toBe(once);
  });

  it("bring earlier ids under their present ones", async () => {
    const { ann, database } = await setUp();
    await database.write((tx) =>
      tx.rename.create({ data: { kind: "skill", earlier: "searing", position: 0, present: "frying" } }),
    );
    await bring(ann, "?mode=merge", file({ levels: { searing: 2 } }));
    expect(JSON.parse(await textOf(ann))).toMatchObject({ levels: { frying: 2 } });
  });

  it("refuse a file that does not fit as a whole, and name the field", async () => {
    const { ann } = await setUp();
    await ann.askFor(level.PUT, frying, { body: { level: 3 } });
    const before = await textOf(ann);
    const at = "2026-01-01T00:00:00Z";
    const event = {
      id: "e",
      group: "e",
      what: "level",
      skill: "frying",
      before: 0,
      after: 1,
      cause: "page",
      at,
      undoes: null,
    };
    const piece = { skill: "frying", text: "x", url: null, date: null, level: null, addedAt: at };
    const pieces = Array.from({ length: 201 }, (_, index) => ({ ...piece, id: `${index}` }));
    const cases: [unknown, string][] = [
      ["{", "is not JSON"],
      [[], "not an export of Archway"],
      [{ levels: {} }, '"archway": is missing'],
      [{ archway: { export: 2 } }, "is 2: the file is from a newer version of Archway"],
      [file({ levels: { cutting: 1, frying: 9 } }), '"levels.frying": a level is'],
      [file({ levels: { "../x": 1 } }), '"levels.../x"'],
      [file({ level: {} }), "level"],
      [
        file({ evidence: [{ ...piece, id: "a", url: "javascript:alert(1)" }] }),
        '"evidence.0.url": takes an address',
      ],
      [file({ evidence: pieces }), '"evidence": takes at most 200 pieces'],
      [
        file({
          evidence: [
            { ...piece, id: "a" },
            { ...piece, id: "a" },
          ],
        }),
        "two pieces have the same id",
      ],
      [file({ goals: Array.from({ length: 51 }, (_, index) => `role-${index}`) }), "takes at most 50 goals"],
      [file({ history: [event, event] }), "two entries have the same id"],
      [file({ history: [{ ...event, after: "1" }] }), '"history.0.after"'],
      [file({ history: [{ ...event, at: "yesterday" }] }), '"history.0.at": takes a time'],
      [file({ notes: [{ skill: "frying", text: "\0", changedAt: at }] }), '"notes.0.text"'],
    ];
    for (const [body, detail] of cases) {
      const answer = await bring(ann, "?mode=replace", body);
      expect([answer.status, answer.headers.get("content-type")]).toEqual([400, "application/problem+json"]);
      expect(await answer.text()).toContain(JSON.stringify(detail).slice(1, -1));
    }
    expect((await bring(ann, "?mode=both", file({}))).status).toBe(400);
    expect(await textOf(ann)).toBe(before);
  });

  it("take what two people hold under the same ids apart", async () => {
    const { ann } = await setUp();
    const bob = new Browser();
    await ann.askFor(level.PUT, frying, { body: { level: 3 } });
    const before = await textOf(ann);
    await bring(bob, "?mode=replace", before);
    expect(await textOf(bob)).toBe(before);
    await bring(bob, "?mode=replace", file({}));
    expect(await textOf(ann)).toBe(before);
  });

  it("are described by a JSON Schema, which the file names", async () => {
    const { ann } = await setUp();
    await ann.askFor(level.PUT, frying, { body: { level: 3 } });
    await ann.askFor(notes.PUT, frying, { body: { text: "A note" } });
    const described = z.record(z.string(), z.unknown()).parse(await jsonOf(ann.ask(schema.GET)));
    const written = z.record(z.string(), z.unknown()).parse(JSON.parse(await textOf(ann)));
    const validate = new Ajv2020({ strict: false, validateFormats: false }).compile(described);
    expect(validate(written), JSON.stringify(validate.errors)).toBe(true);
    expect(validate({ ...written, levels: { frying: 5 } })).toBe(false);
    expect(written.$schema).toBe("/api/v1/me/export.schema.json");
  });

  it("come in other formats, too", async () => {
    const { ann } = await setUp();
    await ann.askFor(level.PUT, frying, { body: { level: 3 } });
    const formats = [
      ["markdown", "text/markdown", "### Title of frying: proficient"],
      ["csv", "text/csv", "frying,Title of frying,Craft,3,proficient"],
      ["json-resume", "application/json", '"name": "Title of frying"'],
    ];
    for (const [format = "", type = "", part = ""] of formats) {
      const answer = await ann.ask(exported.GET, { query: `?format=${format}` });
      expect(answer.headers.get("content-type")).toContain(type);
      expect(await answer.text()).toContain(part);
    }
    expect((await ann.ask(exported.GET, { query: "?format=pdf" })).status).toBe(400);
  });
});

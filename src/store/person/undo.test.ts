import { expect, it } from "vitest";
import { addPerson, change, undo } from "../../../tests/fixtures/people";
import { smallContent } from "../../../tests/fixtures/small-content";
import { describeOnBothEngines } from "../../../tests/setup/databases";
import type { Change } from "@/domain/change";
import { Refusal } from "@/domain/refusal";
import { publishContent } from "../sync";
import { getHistory } from "./history";
import { getPerson } from "./read";

const addedAt = "2026-11-21T08:00:00.000Z";
const all: Change[] = [
  { what: "level", skill: "frying", to: 3 },
  { what: "choice", skill: "cutting", to: "skipped" },
  { what: "note", skill: "frying", to: "Ask Ann" },
  {
    what: "evidence",
    skill: "frying",
    item: "e",
    to: { text: "x", url: null, date: null, level: 1, addedAt },
  },
  { what: "resource", skill: "frying", item: "https://example.org/book", to: addedAt },
  { what: "goal", role: "cook", to: 0 },
  { what: "hoursPerWeek", to: 5 },
  { what: "planStart", to: "2027-01-04" },
];
const opposites = all.map((each): Change =>
  each.what === "level" ? { ...each, to: 0 } : { ...each, to: null },
);

describeOnBothEngines("undo", ({ open }) => {
  it("takes back every kind of change, one by one, and then there is nothing", async () => {
    const database = await open();
    const person = await addPerson(database);
    const empty = await getPerson(database, person);
    for (const each of all) await change(database, person, each);
    const full = await getPerson(database, person);
    for (const each of opposites) await change(database, person, each);
    for (const each of all.toReversed()) {
      const [event] = await undo(database, person);
      expect(event?.what).toBe(each.what);
    }
    const back = await getPerson(database, person);
    expect({ ...back, notes: [] }).toEqual({ ...full, notes: [] });
    expect(back?.notes.map(({ text }) => text)).toEqual(["Ask Ann"]);
    for (let count = 0; count < all.length; count++) await undo(database, person);
    expect(await getPerson(database, person)).toEqual(empty);
    await expect(undo(database, person)).rejects.toThrow(new Refusal("nothing"));
    expect(await database.read.progressEvent.count()).toBe(4 * all.length);
  });

  it("takes changes back together that were made together, or none of them", async () => {
    const database = await open();
    const person = await addPerson(database);
    const [first] = await change(database, person, ...all);
    await change(database, person, { what: "level", skill: "frying", to: 4 });
    await expect(undo(database, person, first?.id)).rejects.toThrow(new Refusal("changed"));
    expect(await getPerson(database, person)).toMatchObject({ goals: ["cook"], hoursPerWeek: 5 });
    await undo(database, person);
    expect(await undo(database, person, first?.id)).toHaveLength(all.length);
    expect(await getPerson(database, person)).toMatchObject({ goals: [], hoursPerWeek: null });
  });

  it("does not mind goals that came and went around one", async () => {
    const database = await open();
    const person = await addPerson(database);
    await change(database, person, { what: "goal", role: "a", to: 0 });
    const [second] = await change(database, person, { what: "goal", role: "b", to: 1 });
    await change(database, person, { what: "goal", role: "c", to: 0 });
    await change(database, person, { what: "goal", role: "a", to: null });
    await undo(database, person, second?.id);
    expect((await getPerson(database, person))?.goals).toEqual(["c"]);
  });

  it("follows a skill to its present id, and leaves alone what a renaming has joined", async () => {
    const database = await open();
    const person = await addPerson(database);
    const [old] = await change(database, person, { what: "level", skill: "searing", to: 2 });
    await change(database, person, { what: "level", skill: "frying", to: 3 });
    const content = smallContent(["cutting", "frying"]);
    const skills = content.skills.map((each) =>
      each.id === "frying" ? { ...each, formerly: ["searing"] } : each,
    );
    await publishContent(database, { ...content, skills }, new Date(addedAt));
    const { entries } = await getHistory(database, person);
    const renamed = entries.find(({ event }) => event.what === "renamed");
    await expect(undo(database, person, renamed?.event.id)).rejects.toThrow(new Refusal("fixed"));
    await expect(undo(database, person, old?.id, new Map([["searing", "frying"]]))).rejects.toThrow(
      new Refusal("changed"),
    );
    expect((await getPerson(database, person))?.levels).toEqual(new Map([["frying", 3]]));
  });

  it("knows nothing of another person's events", async () => {
    const database = await open();
    const [ann, bob] = [await addPerson(database), await addPerson(database)];
    const [event] = await change(database, ann, { what: "level", skill: "frying", to: 2 });
    await expect(undo(database, bob, event?.id)).rejects.toMatchObject({ code: "unknown" });
    await expect(undo(database, bob)).rejects.toThrow(new Refusal("nothing"));
    expect((await getPerson(database, ann))?.levels).toEqual(new Map([["frying", 2]]));
  });

  it("finds the last change behind hundreds that were undone", async () => {
    const database = await open();
    const person = await addPerson(database);
    await change(database, person, { what: "level", skill: "cutting", to: 1 });
    for (let count = 0; count < 60; count++) {
      await change(database, person, { what: "level", skill: "frying", to: 2 });
      await undo(database, person);
    }
    expect(await undo(database, person)).toMatchObject([{ skill: "cutting", after: 0 }]);
  });
});

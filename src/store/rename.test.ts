import { expect, it } from "vitest";
import type { Content } from "@/domain/content";
import { addPerson, change } from "../../tests/fixtures/people";
import { smallContent } from "../../tests/fixtures/small-content";
import { describeOnBothEngines } from "../../tests/setup/databases";
import type { Database } from "./database";
import { getLevels } from "./person/progress";
import { getPerson } from "./person/read";
import { publishContent } from "./sync";

const now = new Date("2026-11-21T08:00:00Z");

/** A set in which the skill "frying" used to have other ids. */
function withEarlierIds(...formerly: string[]): Content {
  const content = smallContent(["cutting", "frying"]);
  return {
    ...content,
    skills: content.skills.map((skill) => (skill.id === "frying" ? { ...skill, formerly } : skill)),
  };
}

async function personWith(database: Database, levels: Record<string, 1 | 2 | 3 | 4>): Promise<string> {
  const person = await addPerson(database);
  const changes = Object.entries(levels).map(([skill, to]) => ({ what: "level", skill, to }) as const);
  await change(database, person, ...changes);
  return person;
}

describeOnBothEngines("renaming and removing skills", ({ open }) => {
  it("carries the progress of a renamed skill along", async () => {
    const database = await open();
    const person = await personWith(database, { "pan-frying": 3, cutting: 1 });
    await publishContent(database, withEarlierIds("pan-frying"), now);
    expect(await getLevels(database, person)).toEqual(
      new Map([
        ["frying", 3],
        ["cutting", 1],
      ]),
    );
  });

  it.each([
    ["the earlier id", { "pan-frying": 4, frying: 2 } as const],
    ["the present id", { "pan-frying": 2, frying: 4 } as const],
  ])("lets the higher level win when %s holds it", async (_, levels) => {
    const database = await open();
    const person = await personWith(database, levels);
    await publishContent(database, withEarlierIds("pan-frying"), now);
    expect(await getLevels(database, person)).toEqual(new Map([["frying", 4]]));
  });

  it("joins several earlier ids, and does nothing more the second time", async () => {
    const database = await open();
    const person = await personWith(database, { "pan-frying": 1, searing: 3 });
    await publishContent(database, withEarlierIds("pan-frying", "searing"), now);
    await publishContent(database, smallContent(), now);
    await publishContent(database, withEarlierIds("pan-frying", "searing"), now);
    expect(await getLevels(database, person)).toEqual(new Map([["frying", 3]]));
    expect(await database.read.progressEvent.count({ where: { what: "renamed" } })).toBe(2);
  });

  it("keeps the progress of a removed skill", async () => {
    const database = await open();
    const person = await personWith(database, { baking: 2 });
    await publishContent(database, smallContent(["cutting", "frying", "baking"]), now);
    await publishContent(database, smallContent(["cutting"]), now);
    expect(await getLevels(database, person)).toEqual(new Map([["baking", 2]]));
  });

  it("moves notes, evidence and finished resources along and loses none", async () => {
    const database = await open();
    const personId = await personWith(database, {});
    const url = "https://example.org/book";
    await database.write(async (tx) => {
      for (const skillId of ["pan-frying", "frying"]) {
        await tx.note.create({ data: { personId, skillId, text: `note on ${skillId}`, changedAt: now } });
        await tx.finishedResource.create({ data: { personId, skillId, url, finishedAt: now } });
        await tx.evidence.create({ data: { id: skillId, personId, skillId, text: skillId, createdAt: now } });
      }
    });
    await publishContent(database, withEarlierIds("pan-frying"), now);
    const notes = await database.read.note.findMany();
    expect(notes.map(({ skillId, text }) => [skillId, text])).toEqual([
      ["frying", "note on frying\n\nnote on pan-frying"],
    ]);
    const evidence = await database.read.evidence.findMany({ where: { skillId: "frying" } });
    expect(evidence.map(({ id }) => id).sort()).toEqual(["frying", "pan-frying"]);
    expect(await database.read.finishedResource.count({ where: { skillId: "frying", url } })).toBe(1);
    expect(await database.read.finishedResource.count()).toBe(1);
  });

  it("keeps a choice made under the earlier id, and one's goals under the present id of their roles", async () => {
    const database = await open();
    const person = await personWith(database, { frying: 2 });
    await change(
      database,
      person,
      { what: "choice", skill: "pan-frying", to: "learning" },
      { what: "goal", role: "baker", to: 0 },
      { what: "goal", role: "old-cook", to: 1 },
    );
    const content = withEarlierIds("pan-frying");
    const roles = content.roles.map((role, index) =>
      index === 0 ? { ...role, formerly: ["old-cook"] } : role,
    );
    await publishContent(database, { ...content, roles }, now);
    const held = await getPerson(database, person);
    expect(held?.choices).toEqual(new Map([["frying", "learning"]]));
    expect(held?.goals).toEqual(["baker", content.roles[0]?.id]);
  });
});

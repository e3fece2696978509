import { expect, it } from "vitest";
import { Browser, serveFrom } from "../../tests/setup/browser";
import { describeOnBothEngines } from "../../tests/setup/databases";
import type { Database } from "@/store/database";
import { getArchive } from "@/store/person/archive";
import { addEvidenceFromForm, editEvidenceFromForm, removeEvidenceFromForm } from "./evidence";
import { removeGoalFromForm, setGoalFromForm } from "./goals";
import { deleteFromForm, importFromForm } from "./own-data";
import { setChoiceFromForm } from "./set-choice";
import { setLevelsFromForm } from "./set-level";
import { setNoteFromForm } from "./set-note";
import { setPaceFromForm } from "./set-pace";
import { setResourceFromForm } from "./set-resource";
import { undoFromForm } from "./undo";

const skill: [string, string] = ["skill", "frying"];
const back: [string, string] = ["back", "/skills/frying#levels"];

describeOnBothEngines("forms", ({ open }) => {
  async function setUp() {
    const database = await open();
    await serveFrom(database);
    return { database, ann: new Browser() };
  }

  /** Everything of the only person there is. */
  async function onlyPerson(database: Database) {
    const { id } = await database.read.person.findFirstOrThrow();
    return (await getArchive(database, id)).person;
  }

  it("keep what they were sent with, and lead back", async () => {
    const { ann, database } = await setUp();
    const url = "https://example.org/book";
    const sent = [
      await ann.send(setLevelsFromForm, [["has", "frying:2"], back]),
      await ann.send(setChoiceFromForm, [skill, ["choice", "learning"], back]),
      await ann.send(setNoteFromForm, [skill, ["text", " Mind the fat\r\nand the fire "], back]),
      await ann.send(setResourceFromForm, [skill, ["url", url], ["finished", "yes"], back]),
      await ann.send(setGoalFromForm, [["role", "cook"], back]),
      await ann.send(setPaceFromForm, [["hoursPerWeek", "7,5"], ["planStart", ""], back]),
      await ann.send(setLevelsFromForm, [["has", "cutting:1"], ["has", "frying:3"], back]),
      await ann.send(addEvidenceFromForm, [skill, ["text", "An egg"], ["url", ""], ["level", "1"], back]),
    ];
    expect(new Set(sent)).toEqual(new Set([back[1]]));
    expect(await onlyPerson(database)).toMatchObject({
      levels: new Map([
        ["cutting", 1],
        ["frying", 3],
      ]),
      choices: new Map([["frying", "learning"]]),
      notes: [{ text: "Mind the fat\nand the fire" }],
      evidence: [{ text: "An egg", url: null, date: null, level: 1 }],
      finished: [{ url }],
      goals: ["cook"],
      hoursPerWeek: 7.5,
      planStart: null,
    });
  });

  it("edit, take away and undo", async () => {
    const { ann, database } = await setUp();
    await ann.send(addEvidenceFromForm, [skill, ["text", "An egg"]]);
    const id = (await onlyPerson(database)).evidence[0]?.id ?? "";
    await ann.send(editEvidenceFromForm, [
      ["id", id],
      ["text", "Two eggs"],
    ]);
    expect((await onlyPerson(database)).evidence).toMatchObject([{ id, text: "Two eggs" }]);
    await ann.send(removeEvidenceFromForm, [["id", id]]);
    expect((await onlyPerson(database)).evidence).toEqual([]);
    await ann.send(undoFromForm, []);
    expect((await onlyPerson(database)).evidence).toMatchObject([{ id, text: "Two eggs" }]);
    await ann.send(setGoalFromForm, [["role", "cook"]]);
    await ann.send(removeGoalFromForm, [["role", "cook"]]);
    expect((await onlyPerson(database)).goals).toEqual([]);
  });

  it("say by a code why something is not done, and then keep nothing", async () => {
    const { ann, database } = await setUp();
    const refused = [
      await ann.send(setLevelsFromForm, [["has", "baking:2"], back]),
      await ann.send(setLevelsFromForm, [["has", "frying:7"], back]),
      await ann.send(setLevelsFromForm, [
        ["has", "frying:"],
        ["back", "/?from=cook"],
      ]),
      await ann.send(addEvidenceFromForm, [skill, ["text", "x"], ["url", "javascript:alert(1)"], back]),
      await ann.send(setResourceFromForm, [skill, ["url", "https://x.org/"], ["finished", "yes"], back]),
      await ann.send(undoFromForm, [back]),
      await ann.send(importFromForm, [["mode", "merge"], ["file", new File(["{"], "x.json")], back]),
      await ann.send(deleteFromForm, [back]),
    ];
    expect(refused).toEqual([
      "/skills/frying?refused=unknown#levels",
      "/skills/frying?refused=invalid#levels",
      "/?from=cook&refused=invalid",
      "/skills/frying?refused=invalid#levels",
      "/skills/frying?refused=unknown#levels",
      "/skills/frying?refused=unknown#levels",
      "/skills/frying?refused=file#levels",
      "/skills/frying?refused=unconfirmed#levels",
    ]);
    expect([await database.read.person.count(), ann.cookies.size]).toEqual([0, 0]);
  });

  it("lead nowhere but to this site", async () => {
    const { ann } = await setUp();
    const lead = (path: string) =>
      ann.send(setLevelsFromForm, [
        ["has", "frying:1"],
        ["back", path],
      ]);
    for (const path of [
      "https://x.org/",
      "//x.org",
      "/\\x.org",
      "/a//b",
      "javascript:alert(1)",
      "/a\r\nX: y",
      "/a/..//b",
    ]) {
      expect(await lead(path)).toBe("/");
    }
    expect(await lead("/search?q=c%2B%2B+%26+more&kind=skill")).toBe("/search?q=c%2B%2B+%26+more&kind=skill");
    expect(await lead("/roles/cook/gap?from=beginner&refused=limit#steps")).toBe(
      "/roles/cook/gap?from=beginner#steps",
    );
    expect(await lead("/me?refused=limit")).toBe("/me");
    expect(await lead("/")).toBe("/");
  });

  it("bring a file in, and delete everything with the cookie", async () => {
    const { ann, database } = await setUp();
    const file = new File(
      [JSON.stringify({ archway: { export: 1 }, levels: { frying: 2 } })],
      "archway.json",
    );
    await ann.send(importFromForm, [
      ["mode", "replace"],
      ["file", file],
    ]);
    expect((await onlyPerson(database)).levels).toEqual(new Map([["frying", 2]]));
    expect(ann.cookies.size).toBe(1);
    const ways: [string, string][] = [
      ["back", "/me/data"],
      ["done", "/me/deleted"],
    ];
    expect(await ann.send(deleteFromForm, ways)).toBe("/me/data?refused=unconfirmed");
    expect(await ann.send(deleteFromForm, [...ways, ["confirm", "delete"]])).toBe("/me/deleted");
    expect([await database.read.person.count(), ann.cookies.size]).toEqual([0, 0]);
  });
});

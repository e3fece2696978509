import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { expect, it } from "vitest";
import { addPerson, change } from "../../tests/fixtures/people";
import { largeSets } from "../../tests/fixtures/large-sets";
import { describeOnBothEngines } from "../../tests/setup/databases";
import { loadCatalogue } from "./catalog";
import { type Database, openDatabase } from "./database";
import { getLevels } from "./person/progress";
import { hashContent } from "./sync";

const kills = 8;

function startPublisher(url: string): ChildProcess {
  const program = ["--import", "tsx", "tests/setup/publish-forever.ts", url];
  return spawn(process.execPath, program, { stdio: ["ignore", "pipe", "inherit"] });
}

async function addSomebody(database: Database): Promise<string> {
  const person = await addPerson(database);
  await change(
    database,
    person,
    { what: "level", skill: "kept-old", to: 3 },
    { what: "level", skill: "somewhere-else", to: 2 },
  );
  return person;
}

describeOnBothEngines("a publisher that is killed", ({ url }) => {
  it("leaves the old set or the new one, and every person's progress", { timeout: 120_000 }, async () => {
    const address = await url();
    const setOf = new Map(largeSets().map((set) => [hashContent(set), set]));
    const first = openDatabase(address);
    const person = await addSomebody(first);
    await first.close();

    const seen = new Set<string>();
    for (let kill = 0; kill < kills; kill++) {
      const publisher = startPublisher(address);
      if (!publisher.stdout) throw new Error("the publisher has no output");
      // In turn early in the first publishing, and at another moment of a later one.
      await once(publisher.stdout, "data");
      if (kill % 2 === 1) await once(publisher.stdout, "data");
      await new Promise((resolve) => setTimeout(resolve, 10 + kill * 35));
      publisher.kill("SIGKILL");
      await once(publisher, "exit");

      const database = openDatabase(address);
      const { content, version } = await loadCatalogue(database);
      expect(version === "" ? content.skills : content).toEqual(version === "" ? [] : setOf.get(version));
      const levels = await getLevels(database, person);
      const kept = levels.get("kept-old") ?? levels.get("kept-new");
      expect(kept).toBe(3);
      expect(levels.get("somewhere-else")).toBe(2);
      expect(levels.size).toBe(2);
      seen.add(version);
      await database.close();
    }
    expect([...seen].some((version) => setOf.has(version))).toBe(true);
  });
});

import { describe, expect, it } from "vitest";
import { loadContent } from "@/content/load";
import { describeOnBothEngines } from "../../tests/setup/databases";
import { smallContent } from "../../tests/fixtures/small-content";
import { loadCatalogue } from "./catalog";
import { hashContent, publishContent } from "./sync";

const now = new Date("2026-11-21T08:00:00Z");
const later = new Date("2026-11-22T08:00:00Z");

describeOnBothEngines("publishing content", ({ open }) => {
  it("gives back exactly what was published, in every field", async () => {
    const database = await open();
    await publishContent(database, smallContent(), now);
    expect((await loadCatalogue(database)).content).toEqual(smallContent());
  });

  it("gives back the real content exactly as it was read from Markdown", async () => {
    const { content } = await loadContent("content", "2026-11-21");
    if (!content) throw new Error("the real content has errors");
    const database = await open();
    await publishContent(database, content, now);
    const loaded = await loadCatalogue(database);
    expect(loaded.content).toEqual(content);
    expect(loaded.version).toBe(hashContent(content));
  });

  it("writes nothing when the same set is published again", async () => {
    const database = await open();
    const first = await publishContent(database, smallContent(), now);
    const second = await publishContent(database, smallContent(), later);
    expect(second).toEqual({ version: first.version, changed: false });
    const row = await database.read.contentVersion.findFirstOrThrow();
    expect(row.publishedAt).toEqual(now);
  });

  it("replaces the whole set: nothing of the old one stays", async () => {
    const database = await open();
    await publishContent(database, smallContent(["cutting", "frying", "baking"]), now);
    await publishContent(database, smallContent(["peeling"]), later);
    expect((await loadCatalogue(database)).content).toEqual(smallContent(["peeling"]));
  });

  it("changes nothing when a row cannot be written", async () => {
    const database = await open();
    await publishContent(database, smallContent(), now);
    const broken = smallContent(["peeling"]);
    broken.roles.push(...broken.roles);
    await expect(publishContent(database, broken, later)).rejects.toThrow(/constraint/i);
    expect((await loadCatalogue(database)).content).toEqual(smallContent());
  });

  it("lets a reader see one set or the other while sets change, never a mixture", async () => {
    const database = await open();
    const sets = [smallContent(["cutting", "frying"]), smallContent(["peeling", "boiling", "baking"])];
    const setOf = new Map(sets.map((set) => [hashContent(set), set]));
    await publishContent(database, sets[0] ?? smallContent(), now);
    const publishing = { done: false };
    const writer = (async () => {
      for (let round = 1; round <= 20; round++) {
        await publishContent(database, sets[round % 2] ?? smallContent(), now);
      }
      publishing.done = true;
    })();
    const seen = new Set<string>();
    while (!publishing.done) {
      const { content, version } = await loadCatalogue(database);
      expect(content).toEqual(setOf.get(version));
      seen.add(version);
      // SQLite answers without ever yielding; the publisher needs its turn.
      await new Promise(setImmediate);
    }
    await writer;
    expect(seen.size).toBeGreaterThan(0);
  });

  it("takes two publishers at once, one after the other", async () => {
    const database = await open();
    const sets = [smallContent(["cutting"]), smallContent(["peeling"])];
    await Promise.all(sets.map((content) => publishContent(database, content, now)));
    const { content, version } = await loadCatalogue(database);
    expect(sets).toContainEqual(content);
    expect(version).toBe(
      hashContent(sets.find((set) => set.skills[0]?.id === content.skills[0]?.id) ?? content),
    );
  });
});

describe("the version of a content set", () => {
  it("depends on what is in it and on nothing else", () => {
    expect(hashContent(smallContent())).toBe(hashContent(smallContent()));
    expect(hashContent(smallContent())).not.toBe(hashContent(smallContent(["cutting", "baking"])));
  });
});

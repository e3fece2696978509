import { expect, it, vi } from "vitest";
import { smallContent } from "../../tests/fixtures/small-content";
import { describeOnBothEngines } from "../../tests/setup/databases";
import { CatalogueCache, loadCatalogue } from "./catalog";
import { checkHealth } from "./health";
import { publishContent } from "./sync";

const now = new Date("2026-11-21T08:00:00Z");

describeOnBothEngines("the catalogue", ({ open }) => {
  it("is empty, and no error, before anything was published", async () => {
    const { content, version } = await loadCatalogue(await open());
    expect(content.roles).toEqual([]);
    expect(version).toBe("");
  });

  it("is one object for all requests of a version, looked at once a second at most", async () => {
    const database = await open();
    let clock = 1_000_000;
    const cache = new CatalogueCache(database, () => clock);
    await publishContent(database, smallContent(["cutting"]), now);
    const [first, second] = await Promise.all([cache.get(), cache.get()]);
    expect(second).toBe(first);
    await publishContent(database, smallContent(["peeling"]), now);
    clock += 999;
    expect(await cache.get()).toBe(first);
    clock += 1;
    expect((await cache.get()).content).toEqual(smallContent(["peeling"]));
    clock += 5000;
    expect(await cache.get()).toBe(await cache.get());
  });

  it("has what takes long worked out before anybody wants it", async () => {
    const database = await open();
    await publishContent(database, smallContent(), now);
    const { rolePlaces, searchIndex, claims } = await new CatalogueCache(database).get();
    await vi.waitFor(() => {
      expect([rolePlaces, searchIndex, claims].map((part) => part.isReady)).toEqual([true, true, true]);
    });
    expect(claims.get().get("survey")?.length).toBeGreaterThan(0);
  });

  it("tells its version and engine as health", async () => {
    const database = await open();
    const { version } = await publishContent(database, smallContent(), now);
    expect(await checkHealth(database)).toEqual({
      status: "ok",
      contentVersion: version,
      database: database.provider,
    });
  });
});

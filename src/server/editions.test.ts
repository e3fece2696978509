import { describe, expect, it } from "vitest";
import { Editions } from "./editions";

function setUp() {
  const state = { now: 0, looks: 0, version: "one", isAway: false };
  const editions = new Editions(
    () => {
      state.looks++;
      return state.isAway ? Promise.reject(new Error("away")) : Promise.resolve({ version: state.version });
    },
    () => state.now,
  );
  return { state, editions };
}

describe("the edition being served", () => {
  it("is looked up again after a quarter of a second", async () => {
    const { state, editions } = setUp();
    expect(editions.recent).toBeNull();
    expect(await editions.get()).toEqual({ version: "one" });
    state.version = "two";
    state.now = 249;
    expect(editions.recent).toEqual({ version: "one" });
    expect([await editions.get(), state.looks]).toEqual([{ version: "one" }, 1]);
    state.now = 250;
    expect(editions.recent).toBeNull();
    expect(await editions.get()).toEqual({ version: "two" });
  });

  it("is the last one known while the database is away, which is asked once a second", async () => {
    const { state, editions } = setUp();
    await editions.get();
    state.isAway = true;
    state.now = 5_000;
    expect(await editions.get()).toEqual({ version: "one" });
    expect([editions.recent, await editions.get(), state.looks]).toEqual([
      { version: "one" },
      { version: "one" },
      2,
    ]);
    state.isAway = false;
    state.version = "two";
    state.now = 6_000;
    expect(await editions.get()).toEqual({ version: "two" });
  });

  it("is unknown when the database never answered", async () => {
    const { state, editions } = setUp();
    state.isAway = true;
    expect(await editions.get()).toBeNull();
  });
});

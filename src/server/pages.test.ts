import { describe, expect, it } from "vitest";
import type { Address } from "./address";
import { type Edition, Editions } from "./editions";
import type { Page } from "./page";
import { Pages } from "./pages";
import type { Answer } from "./render";

const addressOf = (path: string): Address => ({
  key: `http://here${path}`,
  path,
  host: "here",
  protocol: "http",
});
const home = addressOf("/");

const html = (text: string, change: Partial<Answer> = {}): Answer => ({
  status: 200,
  headers: { "content-type": "text/html" },
  body: Buffer.from(text),
  nonce: "nonce",
  ...change,
});

/** Pages over a content that the test changes, made by a function that the test gives. */
function setUp(make: (path: string, edition: Edition) => Answer | Promise<Answer>, capacity = 1_000_000) {
  const state = { edition: { version: "one" }, isAway: false, now: 0, made: 0 };
  const lookUp = (): Promise<Edition> =>
    state.isAway ? Promise.reject(new Error("away")) : Promise.resolve(state.edition);
  const editions = new Editions(lookUp, () => (state.now += 1_000));
  const render = async ({ path }: Address): Promise<Answer> => {
    state.made++;
    await new Promise((resolve) => setTimeout(resolve, 5));
    return make(path, state.edition);
  };
  return { state, pages: new Pages(render, editions, capacity) };
}

const textOf = (page: Page | null): string | undefined => page?.forms.identity?.toString();

describe("the pages of visitors", () => {
  it("are made once for all who ask at the same time, and then kept", async () => {
    const { state, pages } = setUp((path) => html(path));
    const asked = await Promise.all(Array.from({ length: 50 }, () => pages.get(home, "identity")));
    expect(new Set(asked.map(textOf))).toEqual(new Set(["/"]));
    expect(textOf(await pages.get(home, "identity"))).toBe("/");
    expect(textOf(await pages.get(addressOf("/roles"), "identity"))).toBe("/roles");
    expect(state.made).toBe(2);
    expect(pages.counts).toMatchObject({ entries: 2, hits: 1, misses: 51 });
  });

  it("follow the content, and what was made from older content goes", async () => {
    const { state, pages } = setUp((path, { version }) => html(version));
    await pages.get(home, "br");
    await pages.get(addressOf("/roles"), "br");
    state.edition = { version: "two" };
    expect(textOf(await pages.get(home, "identity"))).toBe("two");
    expect(pages.counts.entries).toBe(1);
  });

  it("are made again when the content changes while they are made", async () => {
    const { state, pages } = setUp((path, { version }) => {
      const answer = html(version);
      if (version === "one") state.edition = { version: "two" };
      return answer;
    });
    expect(textOf(await pages.get(home, "identity"))).toBe("two");
    expect(textOf(await pages.get(home, "identity"))).toBe("two");
  });

  it("are not kept when the content changed there and back while they were made", async () => {
    const versions = ["strange", "one"];
    const { state, pages } = setUp(() => {
      const text = versions.shift() ?? "one";
      if (text === "strange") state.edition = { version: "one" };
      return html(text);
    });
    expect(textOf(await pages.get(home, "identity"))).toBe("one");
    expect(state.made).toBe(2);
  });

  it("are given unkept when the content does not come to rest", async () => {
    const { state, pages } = setUp((path, { version }) => {
      state.edition = { version: `${version}+` };
      return html(version);
    });
    expect(await pages.get(home, "br")).toMatchObject({ status: 200, tag: null });
    expect([state.made, pages.counts.entries]).toEqual([3, 0]);
  });

  it("stay readable while the database is away; what is made then is not kept", async () => {
    const { state, pages } = setUp((path) => html(path));
    await pages.get(home, "br");
    state.isAway = true;
    expect(textOf(await pages.get(home, "identity"))).toBe("/");
    expect(await pages.get(addressOf("/roles"), "br")).toMatchObject({ tag: null });
    expect([state.made, pages.counts.entries]).toEqual([2, 1]);
  });

  it("are left to Next when it is not known what content there is", async () => {
    const { state, pages } = setUp((path) => html(path));
    state.isAway = true;
    expect(await pages.get(home, "br")).toBeNull();
    expect(state.made).toBe(0);
  });

  it.each([404, 500, 307])("with the status %i are passed on and made again each time", async (status) => {
    const { state, pages } = setUp(() => html("no", { status }));
    expect(await pages.get(home, "br")).toMatchObject({ status, tag: null });
    await pages.get(home, "br");
    expect([state.made, pages.counts.entries]).toEqual([2, 0]);
  });

  it("that give a cookie are given to nobody else", async () => {
    const headers = { "content-type": "text/html", "set-cookie": ["archway=secret"] };
    const { pages } = setUp(() => html("yours", { headers }));
    expect(await Promise.all([pages.get(home, "br"), pages.get(home, "br")])).toEqual([null, null]);
    expect(pages.counts.entries).toBe(0);
  });

  it("that cannot be made fail for those who wait, and are tried anew for the next", async () => {
    let isBroken = true;
    const { pages } = setUp((path) => (isBroken ? Promise.reject(new Error("broken")) : html(path)));
    const both = await Promise.allSettled([pages.get(home, "br"), pages.get(home, "br")]);
    expect(both.map(({ status }) => status)).toEqual(["rejected", "rejected"]);
    isBroken = false;
    expect(await pages.get(home, "br")).toMatchObject({ status: 200 });
  });

  it("stay within their memory, unpacked forms counted", async () => {
    const { pages } = setUp((path) => html(path.repeat(5_000)), 200_000);
    for (let turn = 0; turn < 3; turn++) {
      for (let each = 10; each < 60; each++) {
        await pages.get(addressOf(`/${each}`), "identity");
        expect(pages.counts.bytes).toBeLessThanOrEqual(200_000);
      }
      await pages.get(addressOf("/59"), "identity");
    }
    expect(pages.counts.entries).toBeGreaterThan(10);
  });

  it("are had at once only when kept and the content was looked up a moment ago", async () => {
    const { state, pages } = setUp((path) => html(path));
    expect(pages.getAtOnce(home, "br")).toBeNull();
    await pages.get(home, "br");
    expect(pages.getAtOnce(home, "br")).toBeNull();
    state.now = -10_000;
    expect(pages.getAtOnce(home, "br")).toMatchObject({ status: 200 });
  });
});

import { randomBytes, randomInt } from "node:crypto";
import type { APIRequestContext, Page } from "@playwright/test";
import fc from "fast-check";
import { z } from "zod";
import { buildCatalogue } from "@/domain/catalogue";
import { readArchiveFile } from "@/store/person/file";
import { roleIds, ShiftingContent, skillCount } from "../fixtures/shifting-content";
import { test } from "./own-story";
import { expect } from "./story";
import { computeShown, readShown } from "./totals-shown";

// One of them often, so that several deeds are about the same.
const skill = fc.oneof(fc.constant(3), fc.nat(skillCount - 1));
const level = fc.nat(4);
const isOther = fc.boolean();
const mode = fc.constantFrom("merge", "replace");
const pace = fc.record({
  hoursPerWeek: fc.constantFrom(1, 7.5, 40),
  planStart: fc.constantFrom("2026-11-21", "2028-02-29"),
});

/** One thing that somebody does; whatever can be done is in here. */
const deeds = fc.oneof(
  { weight: 4, arbitrary: fc.record({ do: fc.constant("level" as const), skill, level, isOther }) },
  fc.record({
    do: fc.constant("levels" as const),
    levels: fc.array(fc.tuple(skill, level), { minLength: 1 }),
  }),
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constant("choice" as const),
      skill,
      choice: fc.constantFrom("skipped", "skipped", "learning", null),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constant("goal" as const),
      role: fc.constantFrom(...roleIds),
      place: fc.option(fc.nat(3)),
    }),
  },
  fc.record({ do: fc.constant("pace" as const), pace: fc.option(pace) }),
  fc.record({ do: fc.constant("undo" as const), which: fc.option(fc.nat(9)) }),
  fc.record({ do: fc.constant("keep" as const) }),
  fc.record({ do: fc.constant("import" as const), which: fc.nat(2), mode, skill, level }),
  fc.record({ do: fc.constant("enter account" as const) }),
  fc.record({ do: fc.constant("sign out" as const) }),
  fc.record({ do: fc.constant("rename" as const), skill }),
);
type Deed = typeof deeds extends fc.Arbitrary<infer D> ? D : never;

/** Each done in one of two browsers, in which the same account may be entered in the end. */
const lives = fc.record({
  deeds: fc.array(fc.tuple(fc.nat(1), deeds), { minLength: 8, maxLength: 30, size: "max" }),
  meets: fc.boolean(),
});

const events = z.object({ events: z.array(z.object({ id: z.string() })) });

/** An application in whose content skills may get other ids. */
interface World {
  content: ShiftingContent;
  address: string;
  publish: () => Promise<unknown>;
}

/** Two browsers of one person, who may or may not have made an account yet. */
class Life {
  private readonly email = `${randomBytes(6).toString("hex")}@example.org`;
  private hasAccount = false;
  private readonly kept: string[] = [];

  constructor(
    private readonly world: World,
    private readonly parser: Page,
  ) {}

  async live(browser: APIRequestContext, deed: Deed): Promise<void> {
    const { content } = this.world;
    const put = (path: string, data: object) => this.write(browser, "PUT", path, data);
    switch (deed.do) {
      case "level": {
        const id = deed.isOther ? content.otherIdOf(deed.skill) : content.idOf(deed.skill);
        return put(`levels/${id}`, { level: deed.level });
      }
      case "levels":
        return put("levels", {
          levels: Object.fromEntries(deed.levels.map(([at, to]) => [content.idOf(at), to])),
        });
      case "choice":
        return put(`choices/${content.idOf(deed.skill)}`, { choice: deed.choice });
      case "goal":
        if (deed.place !== null) return put(`goals/${deed.role}`, { place: deed.place });
        return this.write(browser, "DELETE", `goals/${deed.role}`);
      case "pace":
        return put("plan", deed.pace ?? { hoursPerWeek: null, planStart: null });
      case "undo":
        return this.undo(browser, deed.which);
      case "keep":
        this.kept.push(await readText(browser, "/api/v1/me/export"));
        return;
      case "import": {
        // What was kept before, or a file written by hand in which the id is the one that the skill does not have.
        const levels = { [content.otherIdOf(deed.skill)]: deed.level };
        const byHand = { archway: { export: 1 }, levels, goals: ["waiter"], choices: { "old-1": "skipped" } };
        const file = this.kept[deed.which] ?? JSON.stringify(byHand);
        return this.write(browser, "POST", `import?mode=${deed.mode}`, file);
      }
      case "enter account":
        return this.enterAccount(browser);
      case "sign out":
        return this.send(browser, "/account", "Sign out", {});
      case "rename":
        return this.rename(deed.skill);
    }
  }

  private async write(browser: APIRequestContext, method: string, path: string, data?: object | string) {
    const answer = await browser.fetch(`/api/v1/me/${path}`, { method, ...(data !== undefined && { data }) });
    // Nothing there to take away or back, or changed since: that is an answer, too.
    expect([200, 201, 404, 409], `${method} ${path}: ${await answer.text()}`).toContain(answer.status());
  }

  private async undo(browser: APIRequestContext, which: number | null): Promise<void> {
    const past = events.parse(JSON.parse(await readText(browser, "/api/v1/me/history"))).events;
    const event = which === null ? undefined : past[which % past.length]?.id;
    await this.write(browser, "POST", "undo", event === undefined ? {} : { event });
  }

  private async enterAccount(browser: APIRequestContext): Promise<void> {
    const fields = {
      email: this.email,
      password: "four unrelated words",
      newPassword: "four unrelated words",
    };
    if (this.hasAccount) return this.send(browser, "/account/sign-in", "Sign in", fields);
    this.hasAccount = true;
    return this.send(browser, "/account/sign-up", "Make the account", fields);
  }

  /** Fills in a plain form and sends it; where a page has no such form, nothing happens. */
  private async send(
    browser: APIRequestContext,
    path: string,
    button: string,
    fields: Record<string, string>,
  ) {
    const hidden = await this.parser.evaluate(
      ([source, wanted]) => {
        const page = new DOMParser().parseFromString(source, "text/html");
        const form = [...page.forms].find((each) => each.querySelector("button")?.textContent === wanted);
        const inputs = form?.querySelectorAll<HTMLInputElement>("input[type=hidden]");
        return inputs && [...inputs].map(({ name, value }) => [name, value] as const);
      },
      [await readText(browser, path), button] as const,
    );
    if (!hidden) return;
    const multipart = { ...Object.fromEntries(hidden), ...fields };
    const answer = await browser.post(path, { multipart, maxRedirects: 0 });
    expect(answer.status(), `${button}: ${await answer.text()}`).toBe(303);
  }

  private async rename(skill: number): Promise<void> {
    const { content, publish, address } = this.world;
    content.shift(skill);
    await publish();
    const list = async () => (await fetch(`${address}/api/v1/skills`)).text();
    await expect.poll(list, { intervals: [50] }).toContain(`"id":"${content.idOf(skill)}"`);
  }
}

async function readText(browser: APIRequestContext, path: string): Promise<string> {
  return (await browser.get(path)).text();
}

test("whatever was done before, the pages show what the domain computes from the export", async ({
  page,
  playwright,
  application,
}) => {
  test.setTimeout(180_000);
  const content = new ShiftingContent();
  const publish = () => application.publish(content.now());
  await publish();
  const world = { content, publish, address: await application.start() };
  const openBrowser = () =>
    playwright.request.newContext({
      baseURL: world.address,
      // Attempts to sign in are counted by address.
      extraHTTPHeaders: {
        Origin: world.address,
        "X-Forwarded-For": `10.1.${randomInt(256)}.${randomInt(256)}`,
      },
    });
  const property = fc.asyncProperty(lives, async ({ deeds: each, meets }) => {
    const browsers = [await openBrowser(), await openBrowser()] as const;
    const life = new Life(world, page);
    for (const [at, deed] of each) await life.live(browsers[at === 0 ? 0 : 1], deed);
    if (meets) for (const browser of browsers) await life.live(browser, { do: "enter account" });
    const catalogue = buildCatalogue(world.content.now(), "");
    for (const browser of browsers) {
      const file = readArchiveFile(await readText(browser, "/api/v1/me/export"), catalogue.renames);
      if (!("archive" in file)) throw new Error(JSON.stringify(file.problems));
      const { person } = file.archive;
      if (person.since !== null) {
        expect(await readShown(page, browser)).toEqual(computeShown(catalogue, person));
      }
      await browser.dispose();
    }
  });
  await fc.assert(property, { numRuns: 12, interruptAfterTimeLimit: 60_000 });
});

import { AxeBuilder } from "@axe-core/playwright";
import { test as base, expect, type Page } from "@playwright/test";
import type { StoryOptions } from "../setup/e2e";

export { expect };

/** What a story may bring about on purpose: an address that leads nowhere, a network that is gone. */
const expected = /status of 404|ERR_INTERNET_DISCONNECTED/;

interface StoryFixtures {
  /** What the application's own pages send with a write. */
  own: { Origin: string };
  quiet: undefined;
  /** Whether somebody moves as soon as a page is there, for which the scripts of a visitor's page wait. */
  somebody: boolean;
}

/** A story in which anything that the browser reports as an error fails. */
export const test = base.extend<StoryOptions & StoryFixtures>({
  databaseUrl: ["", { option: true }],
  own: async ({ baseURL }, provide) => provide({ Origin: baseURL ?? "" }),
  somebody: [true, { option: true }],
  context: async ({ context, somebody }, provide) => {
    if (somebody) await context.addInitScript(move);
    await provide(context);
  },
  quiet: [
    async ({ page }, use) => {
      const errors: string[] = [];
      page.on("console", (message) => {
        if (message.type() === "error") errors.push(message.text());
      });
      page.on("pageerror", (error) => errors.push(error.message));
      await use(undefined);
      expect(errors.filter((error) => !expected.test(error))).toEqual([]);
    },
    { auto: true },
  ],
});

/** Somebody's pointer moves over each page as soon as it is there. */
function move(): void {
  addEventListener("DOMContentLoaded", () => dispatchEvent(new Event("pointermove")));
}

/** A page whose scripts run, so that presses are answered without leaving it. */
export const awake = "html[data-awake]";

/** Opens a page and waits for its scripts; a story that does not is to hold before they run, too. */
export async function open(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await expect(page.locator(awake)).toHaveCount(1);
}

/** Holds the scripts of the pages that are opened from now on back; what it answers lets them come. */
export async function holdScripts(page: Page): Promise<() => void> {
  let arrive = (): void => undefined;
  const arrived = new Promise<void>((resolve) => (arrive = resolve));
  await page.route("**/*.js", async (route) => {
    await arrived;
    await route.continue();
  });
  return arrive;
}

/** Opens a skill and says where one stands in it. */
export async function setLevel(page: Page, skill: string, level: string): Promise<void> {
  await page.goto(`/skills/${skill}`);
  const kept = page.waitForResponse((response) => response.request().method() !== "GET");
  await page
    .getByRole("group", { name: /Your level of/ })
    .getByRole("button", { name: level })
    .click();
  await expect(page.getByRole("button", { name: level, pressed: true })).toBeVisible();
  await kept;
}

/** The number before "% ready" on the page of a gap. */
export async function readReadiness(page: Page): Promise<number> {
  const text =
    (await page
      .getByText(/\d+ % ready/)
      .first()
      .textContent()) ?? "";
  return Number(/(\d+) % ready/.exec(text)?.[1] ?? "NaN");
}

/** What axe finds wrong, by WCAG 2.2 AA, in words short enough to read. */
export async function findBarriers(page: Page): Promise<string[]> {
  const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];
  const { violations } = await new AxeBuilder({ page }).withTags(tags).analyze();
  return violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map((node) => node.html.slice(0, 120)).join(" · ")}`,
  );
}

/** The elements of an XML document, each with what stands in its children; the browser's own parser reads it. */
export async function readXml(
  page: Page,
  address: string,
  namespace: string,
  name: string,
): Promise<Record<string, string>[]> {
  const text = await (await page.request.get(address)).text();
  return page.evaluate(
    ([xml, ...wanted]) => {
      const document = new DOMParser().parseFromString(xml, "application/xml");
      const [fault] = document.getElementsByTagName("parsererror");
      if (fault) throw new Error(fault.textContent);
      return [...document.getElementsByTagNameNS(...wanted)].map((element) =>
        Object.fromEntries(
          [...element.children].map((child) => [
            child.localName,
            child.getAttribute("href") ?? child.textContent,
          ]),
        ),
      );
    },
    [text, namespace, name] as const,
  );
}

export const pages = [
  "/",
  "/roles?from=data-scientist&family=engineering",
  "/roles/ai-architect",
  "/roles/ai-architect/embed",
  "/roles/enterprise-ai-architect/gap?from=python-developer",
  "/roles/ai-architect/way?from=software-engineer",
  "/moves/ai-engineer/ai-architect",
  "/become?from=data-engineer&by=pay",
  "/skills",
  "/skills/retrieval-augmented-generation",
  "/sources",
  "/sources/aijobs-salaries",
  "/certifications",
  "/certifications/aws-ml-specialty",
  "/starts",
  "/starts/python-developer",
  "/compare",
  "/compare?roles=ai-engineer",
  "/compare?roles=ai-architect,generative-ai-architect,data-engineer,machine-learning-engineer",
  "/compare?roles=ai-engineer,no-such-role,data-engineer&show=different",
  "/search",
  "/search?q=rag",
  "/search?q=kubernets",
  "/changes",
  "/docs/api",
  "/me",
  "/me/history",
  "/me/sharing",
  "/me/data",
  "/me/deleted",
  "/roles/no-such-role",
];

import { createServer } from "node:http";
import type { Page } from "@playwright/test";
import { e2ePort } from "../setup/e2e";
import { expect, findBarriers, setLevel, test } from "./story";

const headers = { origin: `http://127.0.0.1:${e2ePort}` };

/** A page of another site (localhost is another name, and so another site) that shows a picture of ours. */
async function showElsewhere(page: Page, html: string): Promise<number> {
  const server = createServer((_, response) => response.setHeader("Content-Type", "text/html").end(html));
  await new Promise<void>((resolve) => server.listen(0, "localhost", resolve));
  const address = server.address();
  await page.goto(`http://localhost:${typeof address === "object" ? address?.port : ""}/`);
  const image = page.getByRole("img");
  const width = await image.evaluate(async (element) => {
    if (!(element instanceof HTMLImageElement)) return 0;
    await element.decode();
    return element.naturalWidth;
  });
  server.close();
  server.closeAllConnections();
  return width;
}

test("a role's roadmap and pay are shown on a page of another site", async ({ page, browser }) => {
  await page.goto("/roles/ai-architect");
  await page.getByRole("link", { name: "Embed the roadmap or the pay" }).click();
  await expect(page.getByRole("heading", { name: "On your own page" })).toBeVisible();
  const codes = page.getByLabel("HTML for the other page");
  await expect(codes).toHaveCount(2);
  const elsewhere = await (await browser.newContext()).newPage();
  for (const place of [0, 1]) {
    expect(await showElsewhere(elsewhere, await codes.nth(place).inputValue())).toBeGreaterThan(500);
    await expect(elsewhere.getByRole("link", { name: /AI Architect/ })).toHaveAttribute(
      "href",
      /\/roles\/ai-architect$/,
    );
  }
  await elsewhere.context().close();
});

test.describe("opened by itself", () => {
  // In a picture nothing runs, not even what moves a pointer in the other stories.
  test.use({ somebody: false });

  test("a picture says who may show it, and how long it is good", async ({ request, page }) => {
    const path = "/embed/roles/ai-architect/roadmap.svg";
    for (const cookie of ["", "archway=somebody"]) {
      const answer = await request.get(`${path}?theme=dark`, { headers: { cookie } });
      expect(answer.headers()).toMatchObject({
        "content-type": "image/svg+xml; charset=utf-8",
        "cross-origin-resource-policy": "cross-origin",
        "x-content-type-options": "nosniff",
      });
      expect(answer.headers()["content-security-policy"]).toMatch(
        /^default-src 'none'; style-src 'unsafe-inline'; /,
      );
      expect(answer.headers()["cache-control"]).toContain("max-age=3600");
      const tag = answer.headers().etag ?? "";
      expect(
        (await request.get(`${path}?theme=dark`, { headers: { cookie, "if-none-match": tag } })).status(),
      ).toBe(304);
    }
    expect((await request.get("/roles/ai-architect")).headers()["cross-origin-resource-policy"]).toBe(
      "same-origin",
    );
    await page.goto(path);
    await expect(page.getByRole("link", { name: /Python/ }).first()).toBeVisible();
  });
});

test("a badge shows how ready one is, as long as one shares it", async ({ page, browser }) => {
  await setLevel(page, "python", "working");
  await page.request.put("/api/v1/me/goals/ai-engineer", { headers, data: {} });
  await page.goto("/me/sharing");
  await page.getByLabel("The name to show").fill("Ann");
  await page.getByLabel("How ready you are for").selectOption("AI Engineer");
  await page.getByRole("button", { name: "Make the page" }).click();
  const code = await page.getByLabel(/A badge of it/).inputValue();
  const elsewhere = await (await browser.newContext()).newPage();
  expect(await showElsewhere(elsewhere, code)).toBeGreaterThan(100);
  const address = /src="([^"]+)"/.exec(code)?.[1] ?? "";
  expect(await (await elsewhere.request.get(address)).text()).toMatch(/Ann: \d+ % ready for AI Engineer/);
  await page.reload();
  await page.getByRole("button", { name: /^Revoke/ }).click();
  await expect(page.getByText("The pages that you share will be listed here")).toBeVisible();
  const gone = await elsewhere.request.get(address);
  expect([gone.status(), gone.headers()["cache-control"]]).toEqual([404, "no-store"]);
  await elsewhere.context().close();
});

for (const colorScheme of ["light", "dark"] as const) {
  test(`embedding is no barrier in ${colorScheme}, and never wider than the screen`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await page.goto("/roles/ai-architect/embed");
    expect(await findBarriers(page)).toEqual([]);
    for (const width of [320, 820]) {
      await page.setViewportSize({ width, height: 900 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    }
  });
}

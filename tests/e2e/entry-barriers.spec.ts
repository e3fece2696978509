import { expect, findBarriers, pages, setLevel, test } from "./story";

const entryPages = pages.filter((path) => !["/", "/roles/no-such-role"].includes(path));

for (const path of entryPages) {
  test(`${path} fits with letters twice as large`, async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.goto(path);
    await page.evaluate(() => (document.documentElement.style.fontSize = "200%"));
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(1280);
  });

  test(`${path} has no barriers on the narrowest screen, with everything open`, async ({ page }) => {
    test.slow();
    await page.setViewportSize({ width: 320, height: 700 });
    await page.goto(path);
    await page.evaluate(() => {
      for (const each of document.querySelectorAll("details")) each.open = true;
    });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    expect(await findBarriers(page)).toEqual([]);
  });
}

test("with forced colours, pips, ladder and the pressed level stay visible", async ({ page }) => {
  await page.emulateMedia({ forcedColors: "active", colorScheme: "dark" });
  await setLevel(page, "python", "working");
  const paper = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const pips = page.getByText("●●○○").first();
  await expect(pips).not.toHaveCSS("color", paper);
  const rung = page.getByRole("listitem").filter({ hasText: "You are here" });
  await expect(rung).not.toHaveCSS("border-left-color", paper);
  await expect(page.getByRole("button", { pressed: true })).not.toHaveCSS("background-color", paper);
  expect(await findBarriers(page)).toEqual([]);
});

test("nothing glides for a person who asked for less motion", async ({ page }) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  await page.goto("/skills");
  await expect(page.locator("html")).toHaveCSS("scroll-behavior", "auto");
  await page.emulateMedia({ reducedMotion: "no-preference" });
  await expect(page.locator("html")).toHaveCSS("scroll-behavior", "smooth");
});

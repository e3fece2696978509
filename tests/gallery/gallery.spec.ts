import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "@playwright/test";
import { pages } from "../e2e/story";

const folder = ".archway/gallery";
const widths = [390, 820, 1440];
const themes = ["light", "dark"] as const;
const nameOf = (path: string): string => path.replace(/[^a-z0-9]+/gi, "-").replace(/^-|-$/g, "") || "home";

test.beforeAll(() => {
  mkdirSync(folder, { recursive: true });
  const rows = pages.map((path) => {
    const shots = themes.flatMap((theme) =>
      widths.map((width) => `<img src="${nameOf(path)}-${width}-${theme}.png" width="${width / 3}" alt="">`),
    );
    return `<h2>${path.replaceAll("&", "&amp;")}</h2><p>${shots.join("\n")}</p>`;
  });
  writeFileSync(join(folder, "index.html"), `<!doctype html><title>Gallery</title>${rows.join("\n")}`);
});

for (const path of pages) {
  for (const colorScheme of themes) {
    test(`${path} in ${colorScheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      for (const width of widths) {
        await page.setViewportSize({ width, height: 900 });
        await page.goto(path);
        await page.screenshot({
          path: join(folder, `${nameOf(path)}-${width}-${colorScheme}.png`),
          fullPage: true,
        });
      }
    });
  }
}

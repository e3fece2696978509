import type { Page } from "@playwright/test";
import { newEmail, signUp, test, trySignIn } from "./account-story";
import { expect, findBarriers } from "./story";

const widths = [320, 390, 768, 1024, 1440];

async function findTroubles(page: Page): Promise<string[]> {
  const troubles: string[] = [];
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme });
    troubles.push(...(await findBarriers(page)).map((each) => `${colorScheme}: ${each}`));
  }
  for (const width of widths) {
    await page.setViewportSize({ width, height: 800 });
    const taken = await page.evaluate(() => document.documentElement.scrollWidth);
    if (taken > width) troubles.push(`${taken} of ${width} px`);
  }
  return troubles;
}

for (const path of ["/account", "/account/sign-in", "/account/sign-up", "/account/deleted"]) {
  test(`${path} has no barriers, in both themes and at every width`, async ({ page }) => {
    await page.goto(path);
    expect(await findTroubles(page)).toEqual([]);
  });
}

test("a form with everything wrong in it has no barriers", async ({ page }) => {
  await trySignIn(page, "a".repeat(70), "");
  await expect(page.getByLabel("Password", { exact: true })).toHaveAccessibleDescription(
    "Enter your password.",
  );
  expect(await findTroubles(page)).toEqual([]);
});

test("the page of an account has no barriers, however long the address is", async ({ page }) => {
  await signUp(page, `${"a".repeat(40)}.${newEmail()}`);
  expect(await findTroubles(page)).toEqual([]);
});

test("the forms say to a password manager what each field is", async ({ page }) => {
  await page.goto("/account/sign-up");
  await expect(page.getByLabel("E-mail address")).toHaveAttribute("autocomplete", "username");
  await expect(page.getByLabel("Password", { exact: true })).toHaveAttribute("autocomplete", "new-password");
  await page.goto("/account/sign-in");
  await expect(page.getByLabel("Password", { exact: true })).toHaveAttribute(
    "autocomplete",
    "current-password",
  );
});

test("what one types as a password can be looked at", async ({ page }) => {
  await page.goto("/account/sign-up");
  const field = page.getByLabel("Password", { exact: true });
  await field.fill("four unrelated words");
  await page.getByRole("button", { name: "Show the password" }).click();
  await expect(field).toHaveAttribute("type", "text");
  await expect(page.getByRole("button", { name: "Show the password", pressed: true })).toBeVisible();
  await expect(field).toHaveValue("four unrelated words");
});

import { randomBytes, randomInt } from "node:crypto";
import type { Browser, BrowserContextOptions, Page } from "@playwright/test";
import { expect, test as base } from "./story";

/** Attempts are counted by address: each story comes from one of its own, as if through a proxy. */
function anyAddress(): string {
  return `10.${randomInt(256)}.${randomInt(256)}.${randomInt(1, 255)}`;
}

export const test = base.extend({
  extraHTTPHeaders: async ({}, provide) => provide({ "X-Forwarded-For": anyAddress() }),
});

export const password = "four unrelated words";

export function newEmail(): string {
  return `${randomBytes(6).toString("hex")}@example.org`;
}

/** A browser on another device, with nothing in it. */
export async function openDevice(browser: Browser, options: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext({
    ...options,
    extraHTTPHeaders: { "X-Forwarded-For": anyAddress(), ...options.extraHTTPHeaders },
  });
  return context.newPage();
}

export async function signUp(page: Page, email: string): Promise<void> {
  await page.goto("/account/sign-up");
  await page.getByLabel("E-mail address").fill(email);
  await page.getByLabel("Password", { exact: true }).fill(password);
  await page.getByRole("button", { name: "Make the account" }).click();
  await expect(page.getByText(`You are signed in as ${email}`)).toBeVisible();
}

/** Fills in the form and sends it; what comes of it is for the story to see. */
export async function trySignIn(page: Page, email: string, typed = password): Promise<void> {
  await page.goto("/account/sign-in");
  await page.getByLabel("E-mail address").fill(email);
  await page.getByLabel("Password", { exact: true }).fill(typed);
  await page.getByRole("button", { name: "Sign in", exact: true }).click();
}

export async function signIn(page: Page, email: string, typed = password): Promise<void> {
  await trySignIn(page, email, typed);
  await expect(page.getByText(`You are signed in as ${email}`)).toBeVisible();
}

import type { CDPSession, Page, Request } from "@playwright/test";
import { test as base } from "./account-story";
import { expect } from "./story";

/** A passkey belongs to a name, so these stories are told at localhost instead of at a number. */
export const test = base.extend({
  baseURL: async ({ baseURL }, provide) => provide(baseURL?.replace("127.0.0.1", "localhost")),
});

/** Gives a browser a device with a lock, whose owner always unlocks it. */
export async function giveLock(page: Page): Promise<{ lock: CDPSession; authenticatorId: string }> {
  const lock = await page.context().newCDPSession(page);
  await lock.send("WebAuthn.enable");
  const { authenticatorId } = await lock.send("WebAuthn.addVirtualAuthenticator", {
    options: {
      protocol: "ctap2",
      transport: "internal",
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
  return { lock, authenticatorId };
}

export async function addPasskey(page: Page, name: string): Promise<void> {
  await page.goto("/account");
  await page.getByLabel("What to call it").fill(name);
  await page.getByRole("button", { name: "Add a passkey" }).click();
  await expect(page.getByRole("status").filter({ hasText: "The passkey is added" })).toBeVisible();
}

export async function signOut(page: Page): Promise<void> {
  await page.goto("/account");
  await page.getByRole("button", { name: "Sign out", exact: true }).click();
  await expect(page.getByRole("link", { name: "Make an account" })).toBeVisible();
}

export async function pressSignIn(page: Page): Promise<void> {
  await page.goto("/account/sign-in");
  // Scripts of a visitor's page, which it needs, wait for somebody.
  await page.mouse.move(5, 5);
  await page.getByRole("button", { name: "Sign in with a passkey" }).click();
}

/** What a browser sent with a request, to send it once more. */
export async function readHeaders(request: Request): Promise<Record<string, string>> {
  const headers = Object.entries(await request.allHeaders());
  return Object.fromEntries(headers.filter(([name]) => !/^:|^content-length$/.test(name)));
}

export async function signInByPasskey(page: Page, email: string): Promise<void> {
  await pressSignIn(page);
  await expect(page.getByText(`You are signed in as ${email}`)).toBeVisible();
}

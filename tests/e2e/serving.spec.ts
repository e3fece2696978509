import type { APIRequestContext, Response } from "@playwright/test";
import { z } from "zod";
import { expect, setLevel, test } from "./story";

const health = z.object({
  contentVersion: z.string(),
  pages: z.object({ entries: z.number(), bytes: z.number(), hits: z.number(), misses: z.number() }),
});

async function readHealth(request: APIRequestContext) {
  return health.parse(await (await request.get("/api/health")).json());
}

/** Which scripts the policy of a page lets run. */
async function readScriptPolicy(response: Response | null): Promise<string> {
  const policy = (await response?.headerValue("content-security-policy")) ?? "";
  return /script-src ([^;]*);/.exec(policy)?.[1] ?? "";
}

/** Whether React runs: it then has put a property of its own on what it renders. */
const isHydrated = (): boolean =>
  Object.keys(document.querySelector("main") ?? {}).some((key) => key.startsWith("__reactProps"));

test("a visitor's page runs under a policy that names its scripts, and so does the one it leads to", async ({
  page,
  context,
}) => {
  const response = await page.goto("/roles/ai-architect");
  expect(await readScriptPolicy(response)).toMatch(/^'self'( 'sha256-[\w+/]{43}=')+$/);
  await page.waitForFunction(isHydrated);
  // A plain link: the next page comes from memory, where Next would have to make what its own links ask for.
  const next = page.waitForResponse((each) => each.url().endsWith("/roles/ai-architect/gap"));
  await page.getByRole("link", { name: "See what stands between you and this role" }).click();
  expect((await next).request().isNavigationRequest()).toBe(true);
  expect(await readScriptPolicy(await next)).toMatch(/^'self'( 'sha256-[\w+/]{43}=')+$/);
  await expect(page.getByRole("heading", { level: 1, name: "Your way to AI Architect" })).toBeVisible();
  await page.waitForFunction(isHydrated);
  expect(await context.cookies()).toEqual([]);
});

test("a script that somebody slips into a visitor's page does not run", async ({ browser }) => {
  // A page of its own, as the browser reports what it refuses as an error.
  const page = await browser.newPage();
  await page.route("**/skills", async (route) => {
    const response = await route.fetch();
    const body = (await response.text()).replace(
      "</main>",
      "<script>document.title = 'owned'</script></main>",
    );
    await route.fulfill({ response, body });
  });
  const refusal = page.waitForEvent("console", (message) =>
    message.text().includes("inline script violates"),
  );
  await page.goto("/skills");
  await refusal;
  expect(await page.title()).not.toBe("owned");
  await page.close();
});

test("the second who asks gets the very same bytes, and whoever has them none", async ({ request }) => {
  const path = "/skills/python";
  const [first, second] = [await request.get(path), await request.get(`${path}?utm_source=somewhere`)];
  const { etag = "" } = first.headers();
  expect(etag).toMatch(/^"[\w-]{22}-(br|gzip)"$/);
  expect(second.headers().etag).toBe(etag);
  expect(await second.text()).toBe(await first.text());
  expect(first.headers()["cache-control"]).toBe("public, max-age=0, s-maxage=2, must-revalidate");
  expect(first.headers().vary).toBe("Cookie, Accept-Encoding");
  const again = await request.get(path, { headers: { "If-None-Match": etag } });
  expect([again.status(), await again.text()]).toEqual([304, ""]);
});

test("health tells how pages are kept, within their bound", async ({ request }) => {
  await request.get("/sources");
  const before = await readHealth(request);
  await request.get("/sources");
  const after = await readHealth(request);
  expect(after.pages.hits).toBeGreaterThan(before.pages.hits);
  expect(after.pages.entries).toBeGreaterThan(0);
  expect(after.pages.bytes).toBeLessThanOrEqual(64 * 2 ** 20);
});

test("setting a level on a visitor's page works, and from then on pages are one's own", async ({ page }) => {
  const visited = await page.goto("/roles/ai-engineer/gap");
  expect(await readScriptPolicy(visited)).toContain("'sha256-");
  await setLevel(page, "git", "working");
  const nonces = new Set<string>();
  for (const path of ["/skills/git", "/skills/git", "/roles/ai-engineer/gap"]) {
    const own = await page.goto(path);
    const policy = await readScriptPolicy(own);
    expect(policy).toMatch(/^'nonce-[\w+/]{22}==' 'strict-dynamic'$/);
    nonces.add(policy);
    expect(await own?.headerValue("cache-control")).toContain("no-store");
    expect(await own?.headerValue("etag")).toBeNull();
    await page.waitForFunction(isHydrated);
  }
  expect(nonces.size).toBe(3);
  await page.goto("/skills/git");
  await expect(page.getByRole("button", { name: "working", pressed: true })).toBeVisible();
});

test("going back after setting a first level does not show the page from before it", async ({ page }) => {
  await page.goto("/skills/sql");
  await expect(page.getByRole("button", { name: "none", pressed: true })).toBeVisible();
  await setLevel(page, "sql", "aware");
  await page.goto("/sources");
  await page.goBack();
  await expect(page.getByRole("button", { name: "aware", pressed: true })).toBeVisible();
});

test("what is not there is not kept", async ({ request }) => {
  const before = await readHealth(request);
  for (const path of ["/skills/no-such-skill", "/no-such-page", "/roles/none/gap?from=student"]) {
    const response = await request.get(path);
    expect(response.status()).toBe(404);
    expect(response.headers()["cache-control"]).toBe("no-store");
    expect(response.headers().etag).toBeUndefined();
  }
  const after = await readHealth(request);
  expect(after.pages.misses).toBeGreaterThanOrEqual(before.pages.misses + 3);
});

test("a body that is too large is refused in the words of the interface", async ({ request }) => {
  const response = await request.post("/api/v1/plan", { data: { roles: ["x".repeat(2_000_000)] } });
  expect(response.status()).toBe(413);
  expect(response.headers()["content-type"]).toBe("application/problem+json");
  expect(await response.json()).toMatchObject({ status: 413, detail: "A request may hold 1000000 bytes." });
});

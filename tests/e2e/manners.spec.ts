import type { APIRequestContext } from "@playwright/test";
import { z } from "zod";
import { e2ePort } from "../setup/e2e";
import { expect, readXml, test } from "./story";

const origin = `http://127.0.0.1:${e2ePort}`;
const sitemapShape = z.array(z.strictObject({ loc: z.url(), lastmod: z.iso.date() }));
const sitemaps = "http://www.sitemaps.org/schemas/sitemap/0.9";

/** What the head of a page says, as a crawler that runs nothing reads it. */
async function readHead(request: APIRequestContext, path: string, headers: Record<string, string> = {}) {
  const response = await request.get(path, { headers });
  const html = await response.text();
  const [head = ""] = html.split("</head>");
  const find = (pattern: RegExp): string | undefined => pattern.exec(head)?.[1];
  return {
    status: response.status(),
    title: find(/<title>([^<]+)/),
    description: find(/<meta name="description" content="([^"]+)"/),
    canonical: find(/<link rel="canonical" href="([^"]+)"/),
    robots: find(/<meta name="robots" content="([^"]+)"/),
    picture: find(/<meta property="og:image" content="([^"]+)"/)?.replaceAll("&amp;", "&"),
    html,
  };
}

test("every page in the sitemap is there and has a name, a description and an address of its own", async ({
  page,
  request,
}) => {
  test.setTimeout(180_000);
  const listed = sitemapShape.parse(await readXml(page, "/sitemap.xml", sitemaps, "url"));
  expect(listed.length).toBeGreaterThan(300);
  const titles = new Map<string, string>();
  const faults: string[] = [];
  for (const { loc } of listed) {
    const { status, title = "", description = "", canonical = "", robots } = await readHead(request, loc);
    if (status !== 200 || robots !== undefined) faults.push(`${loc}: ${status} ${robots}`);
    if (new URL(canonical, "about:blank").href !== loc) faults.push(`${loc} calls itself ${canonical}`);
    if (description.length < 20 || description.length > 320) faults.push(`${loc} says: ${description}`);
    if (title === "" || titles.has(title)) faults.push(`${loc} has the title of ${titles.get(title)}`);
    titles.set(title, loc);
  }
  expect(faults).toEqual([]);
});

test("what is made for one person is neither listed nor kept by search engines", async ({ request }) => {
  const robots = await (await request.get("/robots.txt")).text();
  expect(robots).toContain(`Sitemap: ${origin}/sitemap.xml`);
  expect(robots).toMatch(/^Disallow: \/api\/$/m);
  expect(robots).toMatch(/^Disallow: \/roles\/\*\/gap$/m);
  expect(robots).toMatch(/^Disallow: \/roles\/\*\/way$/m);
  expect(robots).toMatch(/^Disallow: \/me$/m);
  for (const path of ["/me", "/me/history", "/me/sharing", "/me/data", "/me/deleted"]) {
    expect(await readHead(request, path)).toMatchObject({ status: 200, robots: "noindex, follow" });
  }
  const gap = await readHead(request, "/roles/ai-architect/gap?from=student");
  expect(gap).toMatchObject({ robots: "noindex, follow", canonical: undefined });
  // A move that no editor speaks for is one of very many.
  for (const path of ["/roles/ai-architect/way", "/moves/ai-architect/ai-engineer"]) {
    expect(await readHead(request, path)).toMatchObject({ robots: "noindex, follow", canonical: undefined });
  }
  const move = await readHead(request, "/moves/ai-engineer/ai-architect");
  expect(move).toMatchObject({ robots: undefined, canonical: `${origin}/moves/ai-engineer/ai-architect` });
  expect((await readHead(request, "/roles/no-such-role")).robots).toBe("noindex");
});

test("addresses are those under which a page was asked for, or none when that cannot be one", async ({
  request,
}) => {
  const behindProxy = { "X-Forwarded-Host": "roles.example.org", "X-Forwarded-Proto": "https" };
  const { canonical, picture } = await readHead(request, "/skills/python?utm=x", behindProxy);
  expect(canonical).toBe("https://roles.example.org/skills/python");
  expect(picture).toMatch(/^https:\/\/roles\.example\.org\/card\.png\?v=[0-9a-f]{16}$/);
  for (const host of ['a"b', "a/b", "a@b", "a b"]) {
    const found = await readHead(request, "/skills/python", { "X-Forwarded-Host": host });
    expect(found).toMatchObject({ status: 200, canonical: undefined, picture: undefined });
  }
});

for (const path of [
  "/",
  "/roles/ai-architect",
  "/roles/generative-ai-architect",
  "/compare?roles=ai-architect,data-engineer,ai-engineer",
  "/moves/data-engineer/ai-architect",
]) {
  test(`whoever is sent a link to ${path} sees a picture of it`, async ({ request }) => {
    const { picture = "" } = await readHead(request, path);
    const response = await request.get(picture);
    expect(response.headers()).toMatchObject({ "content-type": "image/png" });
    const bytes = await response.body();
    expect(bytes.subarray(0, 8)).toEqual(Buffer.from("89504e470d0a1a0a", "hex"));
    expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([1200, 630]);
    expect(bytes.length).toBeGreaterThan(20_000);
  });
}

test("a picture may be kept for good under the address of its version only", async ({ request }) => {
  const keeping = async (address: string): Promise<string | undefined> =>
    (await request.get(address)).headers()["cache-control"];
  await expect(async () => {
    const { picture = "" } = await readHead(request, "/roles/ai-engineer");
    expect(await keeping(picture)).toContain("immutable");
  }).toPass();
  expect(await keeping("/roles/ai-engineer/card.png?v=0")).not.toContain("immutable");
  expect((await request.get("/roles/no-such-role/card.png")).status()).toBe(404);
  expect((await request.get("/compare/card.png?roles=ai-architect,no-such-role")).status()).toBe(404);
  expect((await request.get("/moves/ai-architect/no-such-role/card.png")).status()).toBe(404);
});

const occupationShape = z.strictObject({
  "@context": z.literal("https://schema.org"),
  "@type": z.literal("Occupation"),
  name: z.string(),
  alternateName: z.array(z.string()).optional(),
  description: z.string().min(60),
  url: z.url(),
  occupationalCategory: z
    .object({ "@type": z.literal("CategoryCode"), codeValue: z.string().regex(/^\d\d-\d{4}\.\d\d$/) })
    .optional(),
  skills: z.array(z.strictObject({ "@type": z.literal("DefinedTerm"), name: z.string(), url: z.url() })),
  occupationLocation: z.array(z.object({ "@type": z.literal("Country"), name: z.string() })).optional(),
  estimatedSalary: z
    .array(
      z.object({
        "@type": z.literal("MonetaryAmountDistribution"),
        name: z.string(),
        currency: z.string().length(3),
        duration: z.literal("P1Y"),
        median: z.number().positive(),
      }),
    )
    .optional(),
});

test("machines read of every role what people read, and of pay only what is not borrowed", async ({
  page,
  request,
}) => {
  const roles = z
    .object({ roles: z.array(z.object({ id: z.string() })) })
    .parse(await (await request.get("/api/v1/roles")).json()).roles;
  for (const { id } of roles) {
    const { html } = await readHead(request, `/roles/${id}`);
    const blocks = [...html.matchAll(/<script type="application\/ld\+json">([^<]*)<\/script>/g)];
    expect(blocks).toHaveLength(1);
    const occupation = occupationShape.parse(JSON.parse(blocks[0]?.[1] ?? ""));
    expect(occupation.url).toBe(`${origin}/roles/${id}`);
    const hasExactMedian = /<li[^>]*>(?:(?!<\/li>|proxy).)*median (?:(?!<\/li>|proxy).)*<\/li>/is.test(
      html.split('id="pay"')[1] ?? "",
    );
    expect(hasExactMedian || occupation.estimatedSalary === undefined, id).toBe(true);
  }
  // The policy on scripts has nothing to say against it: a message on the console would fail this story.
  await page.goto("/roles/ai-architect");
  const text = await page.locator('script[type="application/ld+json"]').textContent();
  const { estimatedSalary } = occupationShape.parse(JSON.parse(text ?? ""));
  expect(estimatedSalary).toMatchObject([{ median: 188_700, currency: "USD" }]);
});

test("an address in capitals or with a slash too many leads to the page, parameters and all", async ({
  request,
}) => {
  for (const [from, to] of [
    ["/roles/AI-Architect", "/roles/ai-architect"],
    ["/roles/AI-Architect/gap?from=student", "/roles/ai-architect/gap?from=student"],
    ["/roles/AI-Architect/way?from=student", "/roles/ai-architect/way?from=student"],
    ["/moves/AI-Architect/ai-engineer", "/moves/ai-architect/ai-engineer"],
    ["/skills/python/", "/skills/python"],
  ] as const) {
    const response = await request.get(from, { maxRedirects: 0 });
    expect(response.status(), from).toBe(308);
    expect(new URL(response.headers().location ?? "", origin).href).toBe(origin + to);
  }
});

test("the browser's own frame has the colour of the paper, and the application an icon", async ({
  page,
  request,
}) => {
  await page.goto("/");
  const colours = page.locator('meta[name="theme-color"]');
  await expect(colours).toHaveCount(2);
  await expect(colours.first()).toHaveAttribute("media", "(prefers-color-scheme: light)");
  const manifest = z
    .object({ name: z.literal("Archway"), icons: z.array(z.object({ src: z.string(), type: z.string() })) })
    .parse(await (await request.get("/manifest.webmanifest")).json());
  for (const { src, type } of manifest.icons) {
    const icon = await request.get(src);
    expect(icon.headers()["content-type"]).toContain(type);
  }
});

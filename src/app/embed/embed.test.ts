import { expect, it } from "vitest";
import { addPerson, change, writeAs } from "../../../tests/fixtures/people";
import { Browser, serveFrom } from "../../../tests/setup/browser";
import { describeOnBothEngines } from "../../../tests/setup/databases";
import type { ShareScope } from "@/domain/share";
import { createShare, getShares, revokeShare } from "@/store/person/shares";
import * as pay from "./roles/[role]/pay.svg/route";
import * as roadmap from "./roles/[role]/roadmap.svg/route";
import * as badge from "./shared/[token]/badge.svg/route";

const cook = { role: "cook" };

async function pictureOf(answer: Response): Promise<string> {
  expect([answer.status, answer.headers.get("content-type")]).toEqual([200, "image/svg+xml; charset=utf-8"]);
  return answer.text();
}

describeOnBothEngines("pictures for pages elsewhere", ({ open }) => {
  async function setUp() {
    const database = await open();
    await serveFrom(database);
    return { database, reader: new Browser() };
  }

  it("show what is asked for, and say where it is from", async () => {
    const { reader } = await setUp();
    const way = await pictureOf(await reader.askFor(roadmap.GET, cook, { query: "?theme=dark" }));
    for (const part of ["Title of frying: working", "archway.example/roles/cook", "#191816"]) {
      expect(way).toContain(part);
    }
    const where = await pictureOf(await reader.askFor(pay.GET, cook, { query: "?where=US&theme=%22%3E" }));
    expect(where).toContain("United States");
    expect(where).toContain("prefers-color-scheme");
    expect(await pictureOf(await reader.askFor(pay.GET, cook))).toContain("United States");
  });

  it("may be kept, and are asked for by their tag", async () => {
    const { reader } = await setUp();
    const first = await reader.askFor(roadmap.GET, cook);
    expect(first.headers.get("cache-control")).toContain("public, max-age=3600");
    const etag = first.headers.get("etag") ?? "";
    const again = await reader.askFor(roadmap.GET, cook, { headers: { "if-none-match": etag } });
    expect([again.status, await again.text()]).toEqual([304, ""]);
  });

  it("are a problem in words where there is no such role or place", async () => {
    const { reader } = await setUp();
    const answer = await reader.askFor(roadmap.GET, { role: "cok" });
    expect([answer.status, answer.headers.get("content-type")]).toEqual([404, "application/problem+json"]);
    expect(await answer.text()).toContain('Did you mean \\"cook\\"?');
    expect((await reader.askFor(pay.GET, cook, { query: "?where=Atlantis" })).status).toBe(404);
  });

  it("show how ready somebody is who shares it, and nothing else of them", async () => {
    const { database, reader } = await setUp();
    const ann = await addPerson(database);
    await change(
      database,
      ann,
      { what: "level", skill: "cutting", to: 2 },
      { what: "note", skill: "cutting", to: "secret" },
      { what: "goal", role: "cook", to: 0 },
    );
    const share = (scope: Partial<ShareScope>) =>
      writeAs(database, ann, (write) =>
        createShare(write, { name: 'Ann "<&', levels: false, evidence: false, goals: "all", ...scope }, null),
      );
    const token = await share({});
    const role = "?role=cook";
    const answer = await reader.askFor(badge.GET, { token }, { query: role });
    expect(answer.headers.get("cache-control")).toBe("public, max-age=60");
    expect(answer.headers.get("x-robots-tag")).toContain("noindex");
    const picture = await pictureOf(answer);
    // Core at its level is 3·2 of (3 + 2)·2.
    expect(picture).toContain("Ann &quot;&lt;&amp;: 60 % ready for Title of cook");
    for (const kept of ["cutting", "secret", ann, token]) expect(picture).not.toContain(kept);
    expect(await pictureOf(await reader.askFor(badge.GET, { token }))).toBe(picture);
    const without = await share({ goals: [], levels: true });
    const closed = [
      await reader.askFor(badge.GET, { token }, { query: "?role=baker" }),
      await reader.askFor(badge.GET, { token: without }, { query: role }),
      await reader.askFor(badge.GET, { token: "unknown" }),
    ];
    for (const { id } of await getShares(database, ann, new Date())) {
      await writeAs(database, ann, (write) => revokeShare(write, id));
    }
    closed.push(await reader.askFor(badge.GET, { token }, { query: role }));
    const said = await Promise.all(closed.map(async (each) => `${each.status} ${await each.text()}`));
    expect(new Set(said).size).toBe(1);
    for (const { status, headers } of closed) {
      expect([status, headers.get("cache-control")]).toEqual([404, "no-store"]);
    }
  });
});

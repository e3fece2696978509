import { expect, it } from "vitest";
import { writeAs } from "../../../../../tests/fixtures/people";
import { Browser, serveFrom } from "../../../../../tests/setup/browser";
import { describeOnBothEngines } from "../../../../../tests/setup/databases";
import type { TokenScope } from "@/domain/token";
import type { Database } from "@/store/database";
import { createToken, getTokens, revokeToken } from "@/store/person/tokens";
import * as evidence from "./evidence/route";
import * as exported from "./export/route";
import * as goals from "./goals/[role]/route";
import * as history from "./history/route";
import * as imported from "./import/route";
import * as level from "./levels/[skill]/route";
import * as levels from "./levels/route";
import * as plan from "./plan/route";
import * as me from "./route";
import * as undo from "./undo/route";

const frying = { skill: "frying" };
/** A program runs on somebody's machine, or is a page of another site: its Origin is none of ours. */
const foreign = { origin: "https://example.org" };

describeOnBothEngines("one's own data with an API token", ({ open }) => {
  /** Ann with a level in frying, and the headers of a program that holds a token of hers. */
  async function setUp(scope: TokenScope = "write", expiresAt: Date | null = null) {
    const database = await open();
    await serveFrom(database);
    const ann = new Browser();
    await ann.askFor(level.PUT, frying, { body: { level: 1 } });
    const { id } = await database.read.person.findFirstOrThrow();
    const token = await writeAs(database, id, (write) =>
      createToken(write, { name: "A script", scope, expiresAt }),
    );
    return { database, ann, id, token, headers: { ...foreign, authorization: `Bearer ${token}` } };
  }

  const levelOf = async (database: Database, personId: string, skillId = "frying") =>
    (await database.read.skillProgress.findUnique({ where: { personId_skillId: { personId, skillId } } }))
      ?.level;

  it("is read and changed, whatever the origin, and history tells of it as always", async () => {
    const { database, ann, id, headers } = await setUp();
    const program = new Browser();
    const written = [
      await program.askFor(level.PUT, frying, { body: { level: 3 }, headers }),
      await program.ask(levels.PUT, { body: { levels: { cutting: 2 } }, headers }),
      await program.askFor(goals.PUT, { role: "cook" }, { body: {}, headers }),
      await program.ask(plan.PUT, { body: { hoursPerWeek: 5 }, headers }),
      await program.ask(evidence.POST, {
        body: { skill: "frying", text: "An egg" },
        headers,
        method: "POST",
      }),
      await program.ask(undo.POST, { method: "POST", headers }),
    ];
    expect(written.map(({ status }) => status)).toEqual([200, 200, 200, 200, 201, 200]);
    const profile: unknown = await (await program.ask(me.GET, { headers })).json();
    expect(profile).toMatchObject({ levels: { frying: 3, cutting: 2 }, goals: ["cook"], hoursPerWeek: 5 });
    expect(await (await ann.ask(me.GET)).json()).toEqual(profile);
    const seen = await (await program.ask(history.GET, { headers })).text();
    expect(await (await ann.ask(history.GET)).text()).toBe(seen);
    expect(await database.read.progressEvent.count({ where: { personId: id } })).toBe(7);
    const file = await (await program.ask(exported.GET, { headers })).text();
    const preview = { method: "POST", query: "?mode=merge&preview=1", body: file, headers };
    expect((await program.ask(imported.POST, preview)).status).toBe(200);
    const bringIn = { ...preview, query: "?mode=replace" };
    expect((await program.ask(imported.POST, bringIn)).status).toBe(200);
    expect(program.cookies.size).toBe(0);
    expect(await database.read.person.count()).toBe(1);
  });

  it("counts before a cookie: what is written is the token's person's", async () => {
    const { database, id, headers } = await setUp();
    const bob = new Browser();
    await bob.askFor(level.PUT, frying, { body: { level: 2 } });
    await bob.askFor(level.PUT, frying, { body: { level: 4 }, headers });
    expect(await levelOf(database, id)).toBe(4);
    expect(await (await bob.ask(me.GET)).json()).toMatchObject({ levels: { frying: 2 } });
    expect((await bob.ask(me.DELETE, { method: "DELETE", headers })).status).toBe(204);
    expect(bob.cookies.size).toBe(1);
    expect(await database.read.person.findUnique({ where: { id } })).toBeNull();
    expect(await (await bob.ask(me.GET)).json()).toMatchObject({ levels: { frying: 2 } });
  });

  it("is not changed by one for reading, from our own pages neither", async () => {
    const { database, ann, id, headers } = await setUp("read");
    expect((await new Browser().ask(me.GET, { headers })).status).toBe(200);
    for (const sent of [headers, { authorization: headers.authorization }]) {
      const answers = [
        await ann.askFor(level.PUT, frying, { body: { level: 4 }, headers: sent }),
        await ann.askFor(level.DELETE, frying, { method: "DELETE", headers: sent }),
        await ann.ask(undo.POST, { method: "POST", headers: sent }),
        await ann.ask(imported.POST, { method: "POST", query: "?mode=replace", body: {}, headers: sent }),
        await ann.ask(me.DELETE, { method: "DELETE", headers: sent }),
      ];
      for (const answer of answers) {
        expect([answer.status, answer.headers.get("content-type")]).toEqual([
          403,
          "application/problem+json",
        ]);
        expect(answer.headers.get("www-authenticate")).toContain("insufficient_scope");
      }
    }
    expect(await levelOf(database, id)).toBe(1);
  });

  it("is not opened by a token that is wrong, revoked or over, and no cookie makes up for it", async () => {
    const { database, ann, id, token } = await setUp("write", new Date(Date.now() + 60_000));
    const before = await (await ann.ask(exported.GET)).text();
    const refuse = async (authorization: string): Promise<void> => {
      const headers = { authorization };
      const answers = [
        await ann.ask(me.GET, { headers }),
        await ann.ask(exported.GET, { headers }),
        await ann.ask(history.GET, { headers }),
        await ann.askFor(level.PUT, { skill: "cutting" }, { body: { level: 4 }, headers }),
      ];
      for (const answer of answers) {
        expect([answer.status, answer.headers.get("content-type")]).toEqual([
          401,
          "application/problem+json",
        ]);
        expect(answer.headers.get("www-authenticate")).toBe('Bearer realm="archway", error="invalid_token"');
        expect(answer.headers.get("cache-control")).toBe("private, no-store");
      }
    };
    const [row] = await getTokens(database, id, new Date());
    const wrong = [
      "",
      token.slice(0, -1),
      token.toUpperCase(),
      row?.id ?? "",
      id,
      ann.cookies.get("archway"),
    ];
    for (const each of wrong) await refuse(`Bearer ${each ?? ""}`);
    await database.write((tx) =>
      tx.personKey.updateMany({ where: { kind: "write" }, data: { expiresAt: new Date() } }),
    );
    await refuse(`Bearer ${token}`);
    await database.write((tx) => tx.personKey.updateMany({ data: { expiresAt: null } }));
    await writeAs(database, id, (write) => revokeToken(write, row?.id ?? ""));
    await refuse(`bearer  ${token}`);
    expect(await (await ann.ask(exported.GET)).text()).toBe(before);
    expect(await database.read.person.count()).toBe(1);
  });

  it("is not asked of a proxy in front, which has a password of its own", async () => {
    const { ann } = await setUp();
    const headers = { authorization: `Basic ${btoa("ann:secret")}` };
    expect(await (await ann.ask(me.GET, { headers })).json()).toMatchObject({ levels: { frying: 1 } });
  });
});

import { Client } from "@modelcontextprotocol/sdk/client/index.js";
import { StreamableHTTPClientTransport } from "@modelcontextprotocol/sdk/client/streamableHttp.js";
import fc from "fast-check";
import { expect, it } from "vitest";
import { z } from "zod";
import { addPerson, change, writeAs } from "../../../tests/fixtures/people";
import { Browser, serveFrom } from "../../../tests/setup/browser";
import { describeOnBothEngines } from "../../../tests/setup/databases";
import { answering } from "../../../tests/setup/next-request";
import type { TokenScope } from "@/domain/token";
import type { Database } from "@/store/database";
import { createToken, getTokens, revokeToken } from "@/store/person/tokens";
import * as role from "../api/v1/roles/[role]/route";
import * as search from "../api/v1/search/route";
import * as skill from "../api/v1/skills/[skill]/route";
import { POST } from "./route";

const address = new URL("https://archway.example/mcp");
const both = { accept: "application/json, text/event-stream", "content-type": "application/json" };

/** Asks as the server has it asked: other methods than POST are refused before. */
async function ask(request: Request): Promise<Response> {
  if (request.method !== "POST") return new Response(null, { status: 405 });
  request.headers.set("host", address.host);
  return answering({ headers: request.headers, cookies: new Map() }, () => POST(request));
}

function post(body: unknown, headers: Record<string, string> = {}): Promise<Response> {
  const text = typeof body === "string" ? body : JSON.stringify(body);
  return ask(new Request(address, { method: "POST", headers: { ...both, ...headers }, body: text }));
}

const call = (name: string, given: unknown) => ({
  ...{ jsonrpc: "2.0", id: 1, method: "tools/call" },
  params: { name, arguments: given },
});

describeOnBothEngines("the protocol over HTTP", ({ open }) => {
  async function connect(token?: string): Promise<Client> {
    const client = new Client({ name: "test", version: "1" });
    const requestInit = token === undefined ? {} : { headers: { authorization: `Bearer ${token}` } };
    const fetch = (url: string | URL, init?: RequestInit) => ask(new Request(url, init));
    await client.connect(new StreamableHTTPClientTransport(address, { requestInit, fetch }));
    return client;
  }

  async function setUp() {
    const database = await open();
    await serveFrom(database);
    return database;
  }

  const makeToken = (database: Database, person: string, scope: TokenScope) =>
    writeAs(database, person, (write) => createToken(write, { name: "Test", scope, expiresAt: null }));

  it("offers tools that say what they do to what, and answers as data and in words", async () => {
    await setUp();
    const client = await connect();
    const { tools } = await client.listTools();
    expect(tools.map(({ name }) => name).sort()).toEqual([
      ...["compare_roles", "explain_requirement", "get_role", "get_skill", "move", "moves", "plan", "search"],
    ]);
    for (const { annotations, description, inputSchema } of tools) {
      expect([annotations?.readOnlyHint, inputSchema.type]).toEqual([true, "object"]);
      expect(description?.length).toBeGreaterThan(40);
    }
    const questions = [
      ["search", { q: "frying" }, "skill frying: Title of frying"],
      ["get_role", { role: "cook" }, "Title of frying (frying) at working (2 of 4)"],
      ["get_skill", { skill: "frying" }, "https://example.org/book"],
      [
        "explain_requirement",
        { role: "cook", skill: "frying" },
        "asks for Title of frying (frying) at working",
      ],
      ["plan", { roles: ["cook"] }, "Title of cook (cook): 0 % ready"],
      ["moves", { from: "cook" }, "From Title of cook (cook)"],
    ] as const;
    for (const [name, given, words] of questions) {
      const answer = await client.callTool({ name, arguments: given });
      expect(answer.isError ?? false, JSON.stringify(answer)).toBe(false);
      expect(JSON.stringify(answer.content)).toContain(words);
      expect(answer.structuredContent).toBeTypeOf("object");
    }
    const { resources } = await client.listResources();
    const uri = resources.find(({ name }) => name === "cook")?.uri ?? "";
    expect(JSON.stringify(await client.readResource({ uri }))).toContain("Title of frying");
  });

  it("tells of entries the same as the HTTP interface", async () => {
    await setUp();
    const client = await connect();
    const browser = new Browser();
    const asked: [string, object, Promise<Response>][] = [
      ["search", { q: "frying" }, browser.askFor(search.GET, {}, { query: "?q=frying" })],
      ["get_role", { role: "cook" }, browser.askFor(role.GET, { role: "cook" })],
      ["get_skill", { skill: "frying" }, browser.askFor(skill.GET, { skill: "frying" })],
    ];
    for (const [name, given, answer] of asked) {
      const { structuredContent } = await client.callTool({ name, arguments: { ...given } });
      expect(structuredContent, name).toEqual(await (await answer).json());
    }
  });

  it("names what is nearest to an id that it does not know", async () => {
    await setUp();
    const client = await connect();
    const answer = await client.callTool({ name: "get_skill", arguments: { skill: "fryng" } });
    expect(answer).toMatchObject({ isError: true });
    expect(JSON.stringify(answer.content)).toContain('Did you mean \\"frying\\"?');
  });

  it("reads and sets the levels of the person whose token it is, and of nobody else", async () => {
    const database = await setUp();
    const [ann, bob] = [await addPerson(database), await addPerson(database)];
    await change(database, ann, { what: "level", skill: "frying", to: 1 });
    await change(database, bob, { what: "level", skill: "frying", to: 4 });
    const client = await connect(await makeToken(database, ann, "write"));
    const before = await client.callTool({ name: "get_levels", arguments: {} });
    expect(before.structuredContent).toMatchObject({ levels: { frying: 1 } });
    const set = await client.callTool({
      name: "set_levels",
      arguments: { levels: { frying: 3, cutting: 2 } },
    });
    expect(set.structuredContent).toMatchObject({ levels: { frying: 3, cutting: 2 } });
    const events = await database.read.progressEvent.findMany({
      where: { personId: ann },
      orderBy: { position: "asc" },
    });
    expect(events.map(({ cause, groupId }) => [cause, groupId === events[1]?.groupId])).toEqual([
      ["api", false],
      ["api", true],
      ["api", true],
    ]);
    const others = await database.read.skillProgress.findMany({ where: { personId: bob } });
    expect(others.map(({ level }) => level)).toEqual([4]);
    for (const levels of [{}, { frying: 9 }, { nothing: 1 }]) {
      expect(await client.callTool({ name: "set_levels", arguments: { levels } })).toMatchObject({
        isError: true,
      });
    }
    expect(await database.read.progressEvent.count({ where: { personId: ann } })).toBe(3);
  });

  it("sets nothing with a token for reading, and opens nothing with one that was revoked", async () => {
    const database = await setUp();
    const ann = await addPerson(database);
    const token = await makeToken(database, ann, "read");
    const client = await connect(token);
    expect((await client.listTools()).tools.map(({ name }) => name)).not.toContain("set_levels");
    const refused = await client.callTool({ name: "set_levels", arguments: { levels: { frying: 1 } } });
    expect(refused).toMatchObject({ isError: true });
    const [{ id } = { id: "" }] = await getTokens(database, ann, new Date());
    await writeAs(database, ann, (write) => revokeToken(write, id));
    const answer = await post(call("get_levels", {}), { authorization: `Bearer ${token}` });
    expect([answer.status, answer.headers.get("content-type")]).toEqual([401, "application/problem+json"]);
    expect(answer.headers.get("www-authenticate")).toContain("Bearer");
    expect(await database.read.progressEvent.count()).toBe(0);
  });

  it("is not for pages of other sites, also those whose name was made to lead here", async () => {
    await setUp();
    for (const origin of ["https://example.org", "https://archway.example", "null", "file://"]) {
      expect((await post(call("search", { q: "x" }), { origin })).status).toBe(403);
    }
  });

  it("answers whatever it is sent, and never with the failure of a tool", async () => {
    await setUp();
    const wrong = ["", "{", "[]", "null", "[[]]", '"x"', { jsonrpc: "2.0" }, [call("search", { q: "x" })]];
    for (const body of wrong) {
      const { status } = await post(body);
      expect(status, JSON.stringify(body)).toBeGreaterThanOrEqual(400);
      expect(status).toBeLessThan(500);
    }
    expect((await post(call("search", {}), { accept: "text/html" })).status).toBe(406);
    expect((await post(call("search", {}), { "content-type": "text/plain" })).status).toBe(415);
    const names = [
      "search",
      "get_role",
      "get_skill",
      "explain_requirement",
      "plan",
      "compare_roles",
      "moves",
    ];
    const name = fc.constantFrom(...names, "set_levels", "__proto__", "constructor", "toString", "");
    const word = fc.oneof(fc.constantFrom("cook", "frying", "__proto__", "../x", "\0", "😀"), fc.string());
    const given = fc.oneof(
      fc.record({ q: word, role: word, skill: word, from: word, to: word }, { requiredKeys: [] }),
      fc.record({ roles: fc.array(word), levels: fc.dictionary(word, fc.integer()) }),
      fc.jsonValue(),
    );
    const answered = z.object({ jsonrpc: z.literal("2.0"), id: z.literal(1).nullish() });
    await fc.assert(
      fc.asyncProperty(name, given, async (tool, with_) => {
        const answer = await post(call(tool, with_));
        expect(answer.status).toBeLessThan(500);
        const text = await answer.text();
        answered.parse(JSON.parse(text));
        expect(text).not.toContain("This failed");
      }),
      { numRuns: 60 },
    );
  });
});

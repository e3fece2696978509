import { describe, expect, it } from "vitest";
import { minimal, parsedFrom, problemsWith, skillFile } from "../../tests/fixtures/content-set";

const path = "skills/kitchen/stirring.md";
/** The problems of a skill whose front matter consists of these lines, the first of them on line 2. */
const told = (...yaml: string[]): string =>
  problemsWith({
    [path]: skillFile("Stirring").replace(/^---\n[^]*?\n---/, ["---", ...yaml, "---"].join("\n")),
  });
const good = ["title: Stirring", "reviewed: 2026-11-21"];

describe("front matter", () => {
  it("must be there, and be keys with values", () => {
    expect(problemsWith({ [path]: minimal[path].replace(/^---\n[^]*?\n---\n/, "") })).toMatchInlineSnapshot(
      `"skills/kitchen/stirring.md:1:1  error  no front matter; begin the file with --- and the keys title and reviewed  [front-matter]"`,
    );
    expect(told("- a", "- b")).toMatchInlineSnapshot(
      `"skills/kitchen/stirring.md:2:1  error  the front matter is a list of keys with values  [front-matter]"`,
    );
    expect(told("just words")).toMatchInlineSnapshot(
      `"skills/kitchen/stirring.md:2:1  error  the front matter is a list of keys with values  [front-matter]"`,
    );
    expect(told()).toMatchInlineSnapshot(`
      "skills/kitchen/stirring.md:1:1  error  the key "title" is missing  [front-matter]
      skills/kitchen/stirring.md:1:1  error  the key "reviewed" is missing  [front-matter]
      skills/kitchen/stirring.md:1:1  error  the key "kind" is missing  [front-matter]"
    `);
  });

  it("says which keys are missing, unknown or misspelt, and where", () => {
    expect(
      told(
        "titel: Stirring",
        "reviewed: 2026-11-21",
        "kind: technical",
        "zebra: 1",
        "codes:",
        "  onet: 1",
        "  eco: x",
      ),
    ).toMatchInlineSnapshot(`
      "skills/kitchen/stirring.md:1:1  error  the key "title" is missing  [front-matter]
      skills/kitchen/stirring.md:2:1  error  unknown key "titel"; did you mean "title"?  [front-matter]
      skills/kitchen/stirring.md:5:1  error  unknown key "zebra"  [front-matter]
      skills/kitchen/stirring.md:7:3  error  unknown key "codes.onet"  [front-matter]
      skills/kitchen/stirring.md:8:3  error  unknown key "codes.eco"; did you mean "esco"?  [front-matter]"
    `);
  });

  it("says which values are not what their key takes, all of them at once", () => {
    expect(
      told(
        "title: 3",
        "reviewed: 2026-02-30",
        "formerly: [Old Name, ok]",
        "aliases: one",
        "kind: tecnical",
        "codes: { esco: 'ftp://example.org' }",
      ),
    ).toMatchInlineSnapshot(`
      "skills/kitchen/stirring.md:2:8  error  "title" takes text  [front-matter]
      skills/kitchen/stirring.md:3:11  error  "reviewed" takes a day that exists, written YYYY-MM-DD  [front-matter]
      skills/kitchen/stirring.md:4:12  error  "formerly.0" takes ids: lower-case letters, digits and single hyphens  [front-matter]
      skills/kitchen/stirring.md:5:10  error  "aliases" takes a list, like [one, two]  [front-matter]
      skills/kitchen/stirring.md:6:7  error  "kind" is one of technical, human, domain, not "tecnical"; did you mean "technical"?  [front-matter]
      skills/kitchen/stirring.md:7:16  error  "codes.esco" takes an http: or https: address  [front-matter]"
    `);
    expect(told("title: ''", "reviewed:", "kind: [human]", "formerly: { a: b }", "codes: x"))
      .toMatchInlineSnapshot(`
        "skills/kitchen/stirring.md:2:8  error  "title" is empty  [front-matter]
        skills/kitchen/stirring.md:3:10  error  "reviewed" takes a day that exists, written YYYY-MM-DD  [front-matter]
        skills/kitchen/stirring.md:4:7  error  "kind" is one of technical, human, domain, not ["human"]  [front-matter]
        skills/kitchen/stirring.md:5:11  error  "formerly" takes a list of earlier ids  [front-matter]
        skills/kitchen/stirring.md:6:8  error  "codes" takes keys of its own, indented below it  [front-matter]"
      `);
  });

  it("asks for years and codes in plain words", () => {
    const role = (keys: string): string =>
      problemsWith({
        "roles/cook.md": minimal["roles/cook.md"].replace("seniority: mid", `seniority: mid\n${keys}`),
      });
    expect(role("experience: [some, -1]\ncodes: 15-1299.08")).toMatchInlineSnapshot(`
      "roles/cook.md:6:14  error  "experience.0" takes a number of years  [front-matter]
      roles/cook.md:6:20  error  "experience.1" takes a number of years  [front-matter]
      roles/cook.md:7:8  error  "codes" takes keys of its own, indented below it  [front-matter]"
    `);
  });

  it("says where the YAML is broken", () => {
    expect(told(...good, "kind: technical", "aliases: [a, b")).toMatchInlineSnapshot(
      `"skills/kitchen/stirring.md:5:15  error  broken YAML: Flow sequence in block collection must be sufficiently indented and end with a ]  [front-matter]"`,
    );
    expect(
      told("title: Stirring: the basics", "reviewed: 2026-11-21", "kind: technical"),
    ).toMatchInlineSnapshot(
      `"skills/kitchen/stirring.md:2:8  error  broken YAML: Nested mappings are not allowed in compact mappings  [front-matter]"`,
    );
    expect(told(...good, "kind: technical", "kind: human")).toMatchInlineSnapshot(
      `"skills/kitchen/stirring.md:5:1  error  broken YAML: Map keys must be unique  [front-matter]"`,
    );
    expect(told("title: *Stirring*", "reviewed: 2026-11-21", "kind: human")).toMatchInlineSnapshot(
      `"skills/kitchen/stirring.md:2:8  error  broken YAML: put a text that begins with * in quotes, like "*Stirring*"  [front-matter]"`,
    );
    expect(told(...good, "kind: technical", "\taliases: [x]")).toMatchInlineSnapshot(
      `"skills/kitchen/stirring.md:5:1  error  broken YAML: Tabs are not allowed as indentation  [front-matter]"`,
    );
  });

  it("is not fooled by keys that every object has", () => {
    expect(told(...good, "kind: human", "__proto__: { title: x }", "constructor: 1", "toString: 2"))
      .toMatchInlineSnapshot(`
      "skills/kitchen/stirring.md:5:1  error  unknown key "__proto__"  [front-matter]
      skills/kitchen/stirring.md:6:1  error  unknown key "constructor"  [front-matter]
      skills/kitchen/stirring.md:7:1  error  unknown key "toString"  [front-matter]"
    `);
  });

  it("counts columns as an editor does", () => {
    expect(told(...good, "kind: human", 'aliases: ["😀 é́ 漢", 7]')).toMatchInlineSnapshot(
      `"skills/kitchen/stirring.md:5:22  error  "aliases.1" takes text  [front-matter]"`,
    );
  });

  it("may have comments, quotes and values over several lines", () => {
    expect(
      told(
        "# hello",
        'title: "Stirring: all of it"',
        "reviewed: '2026-11-21'",
        "kind: human # soft",
        "aliases:",
        "  - Mixing",
        "  - >-",
        "    Going",
        "    round",
      ),
    ).toBe("");
  });
});

describe("the keys of the other kinds", () => {
  it("of a role: words, years and codes", () => {
    const role = minimal["roles/cook.md"].replace(
      "family: engineering",
      "family: kitchen\nexperience: [5, 2]\ncodes: { onet: 12-34 }",
    );
    expect(problemsWith({ "roles/cook.md": role })).toMatchInlineSnapshot(`
      "roles/cook.md:4:9  error  "family" is one of architecture, engineering, data, research, leadership, not "kitchen"  [front-matter]
      roles/cook.md:5:13  error  "experience" takes the smaller number first  [front-matter]
      roles/cook.md:6:16  error  "codes.onet" takes an O*NET code, NN-NNNN.NN  [front-matter]"
    `);
    const more = minimal["roles/cook.md"].replace(
      "family: engineering",
      "family: data\nexperience: [5]\ncodes: { onet: 15-1299.08 }",
    );
    expect(problemsWith({ "roles/cook.md": more })).toMatchInlineSnapshot(
      `"roles/cook.md:5:13  error  "experience" takes two numbers, like [3, 8]  [front-matter]"`,
    );
  });

  it("of a source: when it was published, as precisely as is known", () => {
    const source = (published: string) =>
      minimal["sources/book.md"].replace("publisher:", `published: ${published}\npublisher:`);
    for (const published of ["2024", "2024-05", "2024-05-17"]) {
      expect(parsedFrom("sources/book.md", source(published)).entry).toMatchObject({ published });
    }
    expect(problemsWith({ "sources/book.md": source("last year") })).toMatchInlineSnapshot(
      `"sources/book.md:4:12  error  "published" takes a day or a year  [front-matter]"`,
    );
  });

  it("of a certification: cost, address and whether it can still be taken", () => {
    const badge = (...keys: string[]) =>
      minimal["certifications/badge.md"].replace("status: active", keys.join("\n"));
    const all = badge(
      "status: retired",
      "retired-on: 2026-01-31",
      "cost: 165.5 USD",
      "url: https://x.org",
      "code: B-1",
      "validity: 3 years",
    );
    expect(parsedFrom("certifications/badge.md", all).entry).toMatchObject({
      status: "retired",
      retiredOn: "2026-01-31",
      cost: { amount: 165.5, currency: "USD" },
      url: "https://x.org",
      code: "B-1",
      validity: "3 years",
      issuer: "Guild",
    });
    expect(problemsWith({ "certifications/badge.md": badge("status: retired", "cost: $165", "url: x.org") }))
      .toMatchInlineSnapshot(`
      "certifications/badge.md:6:7  error  "cost" takes a number and a currency, like "165 USD"  [front-matter]
      certifications/badge.md:7:6  error  "url" takes an http: or https: address  [front-matter]"
    `);
    expect(
      problemsWith({ "certifications/badge.md": badge("status: active", "retired-on: 2026-01-31") }),
    ).toMatchInlineSnapshot(
      `"certifications/badge.md:6:13  error  "retired-on" goes with "status: retired"  [front-matter]"`,
    );
    expect(problemsWith({ "certifications/badge.md": badge("status: retired") })).toMatchInlineSnapshot(
      `"certifications/badge.md:1:1  error  a retired certification says since when: "retired-on"  [front-matter]"`,
    );
  });
});

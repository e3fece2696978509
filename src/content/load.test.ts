import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { check, inFolder, minimal, parse, report, today } from "../../tests/fixtures/content-set";
import { randomContent } from "../../tests/fixtures/random-content";
import { writeContent } from "../../tests/fixtures/write-content";
import { loadContent } from "./load";

describe("a content set", () => {
  it("comes back from its Markdown as it was, whatever it holds", () => {
    fc.assert(
      fc.property(fc.gen(), (g) => {
        const content = randomContent(g);
        const files = writeContent(content);
        const loaded = check(files);
        if (!loaded.content) throw new Error(`${report(files)}\n${JSON.stringify(files, null, 1)}`);
        expect(loaded.content).toEqual(content);
      }),
      { numRuns: 100, endOnFailure: true },
    );
  }, 30_000);

  it("is the same from a folder as from memory, apart from the paths that people are shown", async () => {
    await inFolder({ ...minimal, "roles/chef.md": "# Chef" }, async (folder) => {
      const loaded = await loadContent(folder, today);
      expect(loaded.files).toBe(7);
      expect(loaded.content).toBeNull();
      const expected = check({ ...minimal, "roles/chef.md": "# Chef" }).problems;
      expect(loaded.problems).toEqual(expected.map((each) => ({ ...each, file: `${folder}/${each.file}` })));
    });
    await inFolder(minimal, async (folder) => {
      expect((await loadContent(folder, today)).content).toEqual(check(minimal).content);
    });
  });

  it("has its skills in the order of their areas, and all else by id", () => {
    const area = (id: string): string => `| ${id} | ${id.toUpperCase()} | x |\n`;
    const skill = (title: string): string =>
      minimal["skills/kitchen/stirring.md"].replace("title: Stirring", `title: ${title}`);
    const { content } = check({
      ...minimal,
      "areas.md": `${minimal["areas.md"]}${area("zoo")}${area("attic")}`,
      "skills/attic/a.md": skill("A"),
      "skills/zoo/z.md": skill("Z"),
      "skills/zoo/b.md": skill("B"),
      "skills/kitchen/y.md": skill("Y"),
    });
    expect(content?.skills.map(({ id }) => id)).toEqual(["stirring", "y", "b", "z", "a"]);
  });
});

describe("damage to a file", () => {
  const cuts = fc.array(
    fc.tuple(
      fc.nat(),
      fc.nat(12),
      fc.string({
        unit: fc.constantFrom(
          ...Array.from('|*[]()^-#>`:\n\r\t "{}&!~0a\\'),
          "😀",
          "\ud800",
          "\u0000",
          "\ufeff",
          "---\n",
          "[^",
          "](",
        ),
      }),
    ),
    {
      minLength: 1,
      maxLength: 6,
    },
  );
  const damage = (text: string, edits: [number, number, string][]): string =>
    edits.reduce((damaged, [at, length, insert]) => {
      const start = at % (damaged.length + 1);
      return damaged.slice(0, start) + insert + damaged.slice(start + length);
    }, text);

  it("never stops the check, and every problem has a place in its file", () => {
    fc.assert(
      fc.property(fc.gen(), cuts, fc.nat(), (g, edits, which) => {
        const files = Object.entries(writeContent(randomContent(g)));
        const [path, text] = files[which % files.length] ?? ["areas.md", ""];
        const damaged = damage(text, edits);
        const { content, problems } = check({ ...Object.fromEntries(files), [path]: damaged });
        expect(content === null).toBe(problems.some(({ severity }) => severity === "error"));
        const lines = damaged.split(/\r\n|\r|\n/);
        for (const { file, line, column } of problems) {
          expect([line >= 1, column >= 1]).toEqual([true, true]);
          if (file !== path) continue;
          expect(column).toBeLessThanOrEqual((lines[line - 1]?.length ?? 0) + 1);
        }
      }),
      { numRuns: 100, endOnFailure: true },
    );
  }, 30_000);

  it("may be any bytes at all", () => {
    const paths = fc.constantFrom(...Object.keys(minimal));
    fc.assert(
      fc.property(paths, fc.uint8Array({ maxLength: 200 }), (path, bytes) => {
        expect(parse(path, bytes).context.problems).not.toEqual([]);
      }),
    );
  });
});

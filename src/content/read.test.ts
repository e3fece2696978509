import { rmSync, symlinkSync, utimesSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { inFolder, minimal, skillFile, today, writeInto } from "../../tests/fixtures/content-set";
import { checkFiles } from "./load";
import { ContentFolderError, ContentReader } from "./read";

const paths = [
  "areas.md",
  "skills/kitchen/stirring.md",
  "skills/kitchen/tasting.md",
  "roles/cook.md",
  "starts/guest.md",
] as const;
const texts = [minimal["skills/kitchen/stirring.md"], skillFile("Stirring"), skillFile("Stirrinh"), "x", ""];

/** Waits until the clock of the file system has moved on. */
function settle(): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 60);
}

describe("the reader", () => {
  it("answers after any edits, however quick, as one that reads for the first time", async () => {
    const edit = fc.tuple(fc.constantFrom(...paths), fc.option(fc.constantFrom(...texts), { freq: 3 }));
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(edit, { minLength: 1, maxLength: 3 }), { maxLength: 4 }),
        async (rounds) => {
          await inFolder(minimal, async (folder) => {
            const reader = new ContentReader(folder);
            await reader.read();
            for (const edits of rounds) {
              for (const [path, text] of edits) {
                if (text === null) rmSync(join(folder, path), { force: true });
                else writeInto(folder, path, text);
              }
              const fresh = await new ContentReader(folder).read();
              expect(checkFiles(await reader.read(), today)).toEqual(checkFiles(fresh, today));
            }
          });
        },
      ),
      { numRuns: 10, endOnFailure: true },
    );
  }, 30_000);

  it("parses again only what has changed", async () => {
    await inFolder(minimal, async (folder) => {
      settle();
      const reader = new ContentReader(folder);
      const before = new Map((await reader.read()).map((file) => [file.context.path, file]));
      writeInto(folder, "roles/cook.md", `${minimal["roles/cook.md"]}\nMore.\n`);
      const after = await reader.read();
      const changed = after.filter((file) => before.get(file.context.path) !== file);
      expect(changed.map((file) => file.context.path)).toEqual(["roles/cook.md"]);
      expect(after).toHaveLength(6);
    });
  });

  it("notices a second edit in the same tick of the clock, of the same length", async () => {
    await inFolder(minimal, async (folder) => {
      const tick = new Date();
      const reader = new ContentReader(folder);
      const titleAfter = async (title: string): Promise<unknown> => {
        writeInto(folder, "starts/guest.md", minimal["starts/guest.md"].replace("Guest", title));
        utimesSync(join(folder, "starts/guest.md"), tick, tick);
        return (await reader.read()).find(({ id }) => id === "guest")?.parsed?.entry.title;
      };
      expect([await titleAfter("Aunts"), await titleAfter("Uncle")]).toEqual(["Aunts", "Uncle"]);
    });
  });

  it("notices that a file is gone, and that it is back", async () => {
    await inFolder(minimal, async (folder) => {
      const reader = new ContentReader(folder);
      const list = async (): Promise<string[]> => (await reader.read()).map((file) => file.context.path);
      const all = await list();
      rmSync(join(folder, "starts/guest.md"));
      expect(await list()).toEqual(all.filter((path) => path !== "starts/guest.md"));
      writeInto(folder, "starts/guest.md", minimal["starts/guest.md"]);
      expect(await list()).toEqual(all);
    });
  });

  it("lists files in one order, shows their full paths, and leaves hidden ones alone", async () => {
    const files = {
      ...minimal,
      ".git/x.md": "x",
      "skills/.draft.md": "x",
      "roles/Z.md": "x",
      "roles/a.txt": "x",
    };
    await inFolder(files, async (folder) => {
      const read = await new ContentReader(folder).read();
      expect(read.map((file) => file.context.path)).toEqual(
        [...Object.keys(minimal), "roles/Z.md", "roles/a.txt"].sort(),
      );
      for (const { context } of read) expect(context.file).toBe(join(folder, context.path));
    });
  });

  it("takes a folder however it is written", async () => {
    await inFolder(minimal, async (folder) => {
      const here = process.cwd();
      try {
        process.chdir(folder);
        for (const written of [
          ".",
          "./",
          `${folder}/`,
          `${folder}/roles/..`,
          `../${folder.split("/").at(-1) ?? ""}`,
        ]) {
          const read = await new ContentReader(written).read();
          expect(read.map((file) => file.context.path)).toEqual(Object.keys(minimal).sort());
        }
      } finally {
        process.chdir(here);
      }
    });
  });

  it("follows a link to a file", async () => {
    await inFolder(minimal, async (folder) => {
      symlinkSync(join(folder, "starts/guest.md"), join(folder, "starts/visitor.md"));
      expect((await new ContentReader(folder).read()).map(({ id }) => id)).toContain("visitor");
    });
  });

  it("says so when there is no such folder", async () => {
    const missing = new ContentReader("/no/such/folder");
    await expect(missing.read()).rejects.toThrow(ContentFolderError);
    await expect(missing.read()).rejects.toThrowErrorMatchingInlineSnapshot(
      `[Error: cannot read the content folder "/no/such/folder" (ENOENT)]`,
    );
  });

  it("says so when there is nothing in it, as an empty set must not replace a full one", async () => {
    await inFolder({}, async (folder) => {
      await expect(new ContentReader(folder).read()).rejects.toThrow(/is empty$/);
    });
  });
});

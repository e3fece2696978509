import { expect, it } from "vitest";
import { describeOnBothEngines } from "../../tests/setup/databases";
import { smallContent } from "../../tests/fixtures/small-content";
import { getPublications } from "./changes";
import { publishContent } from "./sync";

const day = (number: number): Date => new Date(Date.UTC(2026, 10, number, 8));

describeOnBothEngines("what changed in the content", ({ open }) => {
  it("begins with one line for all that the first publishing brought", async () => {
    const database = await open();
    await publishContent(database, smallContent(), day(1));
    expect(await getPublications(database)).toEqual([{ number: 1, at: day(1), first: 6, changes: [] }]);
  });

  it("is told for each later publishing, newest first, and not for one that changed nothing", async () => {
    const database = await open();
    await publishContent(database, smallContent(["cutting", "frying"]), day(1));
    await publishContent(database, smallContent(["cutting", "frying"]), day(2));
    await publishContent(database, smallContent(["cutting", "baking"]), day(3));
    const [newest, ...older] = await getPublications(database);
    expect(newest).toEqual({
      number: 2,
      at: day(3),
      first: null,
      changes: [
        { what: "changed", kind: "role", id: "cook", title: "Title of cook" },
        { what: "added", kind: "skill", id: "baking", title: "Title of baking" },
        { what: "removed", kind: "skill", id: "frying", title: "Title of frying" },
      ],
    });
    expect(older).toHaveLength(1);
  });

  it("is not told of a publishing that failed", async () => {
    const database = await open();
    await publishContent(database, smallContent(), day(1));
    const broken = smallContent(["peeling"]);
    broken.roles.push(...broken.roles);
    await expect(publishContent(database, broken, day(2))).rejects.toThrow(/constraint/i);
    expect(await getPublications(database)).toHaveLength(1);
  });

  it("is kept for the newest 500 changes, those of the newest publishing whole", async () => {
    const database = await open();
    const many = (letter: string): string[] => Array.from({ length: 150 }, (_, index) => `${letter}${index}`);
    await publishContent(database, smallContent(["a"]), day(1));
    for (const [index, letter] of ["b", "c", "d"].entries()) {
      await publishContent(database, smallContent(many(letter)), day(index + 2));
    }
    const publications = await getPublications(database);
    expect(publications.map(({ number }) => number)).toEqual([4, 3]);
    expect(publications[0]?.changes.filter(({ what }) => what === "added")).toHaveLength(150);
    expect(publications.flatMap(({ changes }) => changes)).toHaveLength(500);
  });
});

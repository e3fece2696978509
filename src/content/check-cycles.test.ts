import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { problemsWith, skillFile } from "../../tests/fixtures/content-set";

/** A skill that builds on others; the first row stands on line 20. */
const building = (title: string, ...needs: string[]): string =>
  skillFile(
    title,
    ...["## Builds on", "", "| To reach | You need | At |", "| - | - | - |"],
    ...needs.map((need) => `| working | [Need](${need}.md) | aware |`),
  );

const inKitchen = (skills: Record<string, string>): Record<string, string> =>
  Object.fromEntries(Object.entries(skills).map(([id, text]) => [`skills/kitchen/${id}.md`, text]));
const cyclesIn = (skills: Record<string, string>): string =>
  problemsWith(inKitchen(skills))
    .split("\n")
    .filter((line) => line.endsWith("[cycle]"))
    .join("\n");

describe("cycles", () => {
  it("are shown whole, with the file and line of each link", () => {
    const skills = {
      stirring: building("Stirring", "tasting"),
      tasting: building("Tasting", "waiting"),
      waiting: building("Waiting", "stirring"),
    };
    expect(cyclesIn(skills)).toMatchInlineSnapshot(
      `"skills/kitchen/stirring.md:20:13  error  "stirring" builds on itself: stirring → tasting (skills/kitchen/stirring.md:20), tasting → waiting (skills/kitchen/tasting.md:20), waiting → stirring (skills/kitchen/waiting.md:20)  [cycle]"`,
    );
  });

  it("may be as short as a skill that builds on itself", () => {
    expect(cyclesIn({ stirring: building("Stirring", "stirring") })).toMatchInlineSnapshot(
      `"skills/kitchen/stirring.md:20:13  error  "stirring" builds on itself: stirring → stirring (skills/kitchen/stirring.md:20)  [cycle]"`,
    );
  });

  it("are each reported where there are several", () => {
    expect(
      cyclesIn({
        stirring: building("Stirring", "tasting"),
        tasting: building("Tasting", "salting", "stirring"),
        salting: building("Salting", "waiting"),
        waiting: building("Waiting", "salting"),
      }),
    ).toMatchInlineSnapshot(`
      "skills/kitchen/salting.md:20:13  error  "salting" builds on itself: salting → waiting (skills/kitchen/salting.md:20), waiting → salting (skills/kitchen/waiting.md:20)  [cycle]
      skills/kitchen/stirring.md:20:13  error  "stirring" builds on itself: stirring → tasting (skills/kitchen/stirring.md:20), tasting → stirring (skills/kitchen/tasting.md:21)  [cycle]"
    `);
  });

  it("go through any level, as the skills themselves must stand in an order", () => {
    const tasting = building("Tasting", "stirring");
    const stirring = building("Stirring", "tasting").replace("| working | [Need]", "| aware | [Need]");
    expect(cyclesIn({ stirring, tasting })).not.toBe("");
  });

  it("are found exactly where there are some", () => {
    const names = ["stirring", "b", "c", "d", "e"];
    const needs = fc.uniqueArray(fc.tuple(fc.nat(4), fc.nat(4)), {
      selector: ([from, to]) => from * 5 + to,
      maxLength: 8,
    });
    /** By definition: a skill is on a cycle when it can be reached from itself. */
    const reaches = (edges: [number, number][], from: number, to: number, seen: number[] = []): boolean =>
      edges.some(
        ([a, b]) => a === from && (b === to || (!seen.includes(b) && reaches(edges, b, to, [...seen, b]))),
      );
    fc.assert(
      fc.property(needs, (edges) => {
        const skills = names.map((name, index) => {
          const own = edges.filter(([from]) => from === index).map(([, to]) => names[to] ?? "");
          return [
            name,
            own.length > 0 ? building(name.toUpperCase(), ...own) : skillFile(name.toUpperCase()),
          ] as const;
        });
        const expected = names.some((_, index) => reaches(edges, index, index));
        expect(cyclesIn(Object.fromEntries<string>(skills)) !== "").toBe(expected);
      }),
      { numRuns: 60 },
    );
  }, 30_000);

  it("do not exhaust the stack, however long the chain", () => {
    const count = 3000;
    const chain = Array.from(
      { length: count },
      (_, index) => [`s${index}`, building(`S${index}`, `s${index + 1}`)] as const,
    );
    const cycle = cyclesIn({ ...Object.fromEntries<string>(chain), [`s${count}`]: building("Last", "s0") });
    expect(cycle.match(/ → /g)).toHaveLength(count + 1);
  }, 30_000);
});

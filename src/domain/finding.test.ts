import fc from "fast-check";
import { expect, it } from "vitest";
import { type Finding, findingKinds, groupFindings } from "./finding";

const findings = fc.array(
  fc.record({
    kind: fc.constantFrom(...findingKinds),
    id: fc.string(),
    title: fc.string(),
    context: fc.string(),
    also: fc.option(fc.string()),
  }),
);

it("groups without losing one or changing the order within a kind", () => {
  fc.assert(
    fc.property(findings, (all: Finding[]) => {
      const groups = groupFindings(all);
      for (const { kind, findings: found } of groups) {
        expect(found).toEqual(all.filter((each) => each.kind === kind));
      }
      expect(groups.flatMap((group) => group.findings)).toHaveLength(all.length);
    }),
  );
});

it("begins with the kind of the best, and has each kind once", () => {
  fc.assert(
    fc.property(findings, (all: Finding[]) => {
      expect(groupFindings(all).map((group) => group.kind)).toEqual([
        ...new Set(all.map((each) => each.kind)),
      ]);
    }),
  );
});

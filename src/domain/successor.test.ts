import { expect, it } from "vitest";
import { smallContent } from "../../tests/fixtures/small-content";
import type { Certification } from "./content";
import type { Inline } from "./prose";
import { findSuccessor } from "./successor";

const [diploma] = smallContent().certifications;

function link(id: string): Inline {
  return { type: "link", to: { kind: "certification", id }, children: [{ type: "text", text: id }] };
}

function certification(change: Partial<Certification>): Certification {
  if (!diploma) throw new Error("the small content has a certification");
  return { ...diploma, ...change };
}

it("is the first other certification that the summary of a retired one names", () => {
  const summary: Inline[] = [
    { type: "link", to: { kind: "role", id: "cook" }, children: [] },
    link("diploma"),
    { type: "strong", children: [link("master")] },
    link("other"),
  ];
  expect(findSuccessor(certification({ summary }))).toBe("master");
});

it("is unknown where none is named, and there is none for one that can be taken", () => {
  expect(findSuccessor(certification({}))).toBeUndefined();
  expect(findSuccessor(certification({ status: "active", summary: [link("master")] }))).toBeUndefined();
});

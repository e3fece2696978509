import { describe, expect, it } from "vitest";
import { smallContent, smallRole } from "../../tests/fixtures/small-content";
import { buildCatalogue } from "./catalogue";
import { describeCertification, describeStart } from "./entry-answers";
import { findGap } from "./gap";

const content = smallContent();
const baker = { ...smallRole("baker", ["frying"]), certifications: [] };
const catalogue = buildCatalogue({ ...content, roles: [...content.roles, baker] }, "v1");
const [diploma] = content.certifications;
const [beginner] = content.starts;
if (!diploma || !beginner) throw new Error("the small content has one of each");

describe("describeCertification", () => {
  it("has what its page says: facts, what it covers, and the roles alone that name it", () => {
    expect(describeCertification(catalogue, diploma)).toMatchObject({
      id: "diploma",
      issuer: "Guild",
      cost: { amount: 165, currency: "USD" },
      retiredOn: "2026-03-31",
      covers: [{ skill: "cutting", level: 1 }],
      namedBy: [{ role: "cook", importance: "optional" }],
      citations: [{ label: "survey", source: "survey" }],
    });
  });

  it("names what is nearest to one that is retired, and nothing else", () => {
    expect(describeCertification(catalogue, diploma).successor).toBeNull();
    const link = { type: "link", to: { kind: "certification", id: "degree" }, children: [] } as const;
    const retired = { ...diploma, summary: [{ ...link, children: [] }] };
    expect(describeCertification(catalogue, retired).successor).toBe("degree");
    expect(describeCertification(catalogue, { ...retired, status: "active" }).successor).toBeNull();
  });
});

describe("describeStart", () => {
  it("has the levels that it brings, and of every role the hours that are then left, the nearest first", () => {
    const { has, roles, skills } = describeStart(catalogue, beginner);
    expect([has, skills]).toEqual([[{ skill: "cutting", level: 1 }], 1]);
    const have = new Map([["cutting", 1 as const]]);
    const left = [...content.roles, baker].map((role) => {
      return { role: role.id, hours: findGap(catalogue.graph, have, [role]).hours };
    });
    expect(roles).toEqual(left.sort((a, b) => a.hours - b.hours));
  });
});

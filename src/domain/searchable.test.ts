import { expect, it } from "vitest";
import { smallContent } from "../../tests/fixtures/small-content";
import { Searchables } from "./searchable";

const content = smallContent(["cutting"]);

it("lists every entry and every resource, once, with where it belongs", () => {
  expect(
    [...new Searchables(content)].map(({ kind, id, title, context }) => [kind, id, title, context]),
  ).toEqual([
    ["role", "cook", "Title of cook", "architecture, senior"],
    ["skill", "cutting", "Title of cutting", "Craft"],
    ["certification", "diploma", "Title of diploma", "Guild, retired"],
    ["source", "survey", "Title of survey", "Office, 2025"],
    ["start", "beginner", "Title of beginner", "begins with 1 skill"],
    ["resource", "cutting", "Book", "book, free, for Title of cutting"],
    ["resource", "cutting", "Course", "course, paid, for Title of cutting"],
  ]);
});

it("knows aliases and codes as other names, and the summary as what is said", () => {
  const [, skill, certification] = new Searchables(content);
  expect(skill?.otherNames).toEqual(["cutting too"]);
  expect(certification?.otherNames).toEqual(["D-1"]);
  expect(skill?.text).toContain("About cutting.");
  expect(certification?.text).toContain("Guild");
});

it("leaves out what is not known", () => {
  const unknown = {
    ...content,
    certifications: content.certifications.map((each) => ({
      ...each,
      code: null,
      status: "active" as const,
    })),
    sources: content.sources.map((each) => ({ ...each, published: null })),
  };
  const [, , certification, source] = new Searchables(unknown);
  expect([certification?.context, certification?.otherNames]).toEqual(["Guild", []]);
  expect(source?.context).toBe("Office");
});

it("finds each by its place, and nothing beyond the last", () => {
  const all = new Searchables(smallContent(["cutting", "frying", "baking"]));
  const listed = [...all];
  expect(Array.from({ length: all.count }, (_, place) => all.at(place))).toEqual(listed);
  expect(Array.from({ length: all.count }, (_, place) => all.kindAt(place))).toEqual(
    listed.map((each) => each.kind),
  );
  expect([all.at(all.count), all.kindAt(all.count)]).toEqual([undefined, undefined]);
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { longestResume, readResume } from "./resume";
import { indexNames } from "./resume-names";

const skills = [
  { id: "python", title: "Python", aliases: ["CPython"] },
  { id: "sql", title: "SQL", aliases: [] },
  { id: "one", title: "Reactive systems", aliases: ["Reactor"] },
  { id: "two", title: "Nuclear energy", aliases: ["Reactor"] },
];
const names = indexNames(skills);

describe("readResume", () => {
  it("tells of a text which words name a skill, and in which line", () => {
    const text = "# Me\n\nPython, and\nSQL. More python.\n";
    expect(readResume(text, names)).toEqual({
      recognised: [
        {
          skills: ["python"],
          mentions: [
            { words: "Python", place: { line: 3 }, from: 6, to: 12, stated: null },
            { words: "python", place: { line: 4 }, from: 28, to: 34, stated: null },
          ],
        },
        { skills: ["sql"], mentions: [{ words: "SQL", place: { line: 4 }, from: 18, to: 21, stated: null }] },
      ],
      unclear: [],
      problem: null,
    });
  });

  it("leaves a name that fits several skills to the person", () => {
    const { recognised, unclear } = readResume("Reactor", names);
    expect([recognised, unclear.map((each) => each.skills)]).toEqual([[], [["one", "two"]]]);
  });

  it("reads a JSON Resume by its paths, with the level in the person's own words", () => {
    const resume = {
      basics: { name: "Ada", label: "Writes Python", summary: 7 },
      work: [{ highlights: ["Cooked", "Learnt SQL"], summary: "Python." }, "nothing"],
      skills: [
        { name: "sql", level: "Master", keywords: ["Databases", "PYTHON"] },
        { name: "Programming in Python", level: 4 },
      ],
      interests: [{ name: "Python" }],
    };
    const { recognised, problem } = readResume(JSON.stringify(resume), names);
    const told = recognised.map((each) => [
      each.skills,
      each.mentions.map(({ words, place, stated }) => [words, place, stated]),
    ]);
    expect(problem).toBeNull();
    expect(told).toEqual([
      [
        ["python"],
        [
          ["Python", { path: "basics.label" }, null],
          ["Python", { path: "work[0].summary" }, null],
          ["PYTHON", { path: "skills[0].keywords[1]" }, "Master"],
          ["Python", { path: "skills[1].name" }, null],
        ],
      ],
      [
        ["sql"],
        [
          ["SQL", { path: "work[0].highlights[1]" }, null],
          ["sql", { path: "skills[0].name" }, "Master"],
        ],
      ],
    ]);
  });

  it.each([
    ['{"skills": [\n  {"name": SQL}\n]}', { line: 2, column: 12 }],
    ['{"skills": [', { line: 1, column: 13 }],
    ["{ not JSON }", { line: 1, column: 3 }],
  ])("tells where %j is no JSON", (text, at) => {
    expect(readResume(text, names)).toMatchObject({ recognised: [], problem: { at } });
  });

  it("tells of JSON that is no résumé, and of a text that is too long", () => {
    expect(readResume('{"a": 1}', names).problem).toMatchObject({ at: null });
    expect(readResume("Python ".repeat(longestResume), names)).toMatchObject({
      recognised: [],
      problem: { at: null },
    });
    expect(readResume("", names)).toEqual({ recognised: [], unclear: [], problem: null });
  });

  it("never throws, and gives every mention word for word", () => {
    const values = fc.oneof(fc.constantFrom("Python", "SQL, Reactor"), fc.jsonValue());
    const sections = fc.constantFrom("basics", "work", "skills", "projects", "education", "__proto__");
    const fields = fc.constantFrom("name", "summary", "keywords", "highlights", "level");
    const resumes = fc
      .dictionary(sections, fc.oneof(values, fc.array(fc.oneof(values, fc.dictionary(fields, values)))))
      .map((each) => JSON.stringify(each));
    fc.assert(
      fc.property(
        fc.oneof(
          resumes,
          fc.string(),
          fc.string().map((text) => `{${text}`),
        ),
        (text) => {
          const { recognised, unclear } = readResume(text, names);
          for (const { mentions } of [...recognised, ...unclear]) {
            for (const { words, from, to, place } of mentions) {
              expect(words).toMatch(/^(python|sql|reactor)$/i);
              if ("line" in place) {
                expect(text.slice(from, to)).toBe(words);
                expect(text.split("\n")[place.line - 1]).toContain(words);
              } else expect(text).toContain(words);
            }
          }
        },
      ),
      { numRuns: 500 },
    );
  });
});

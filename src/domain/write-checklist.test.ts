import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { people } from "../../tests/fixtures/archives";
import { readCsv } from "../../tests/fixtures/read-csv";
import { smallContent } from "../../tests/fixtures/small-content";
import { buildCatalogue } from "./catalogue";
import { type ChecklistFilter, listSteps } from "./checklist";
import { groupByImportance } from "./checklist-groups";
import { findGap } from "./gap";
import { type Person, skippedSkills, visitor } from "./person";
import { findReadiness } from "./readiness";
import { type Checklist, writeChecklist, writeChecklistTable } from "./write-checklist";

const catalogue = buildCatalogue(smallContent(["cutting", "frying"]), "1");

/** The way of somebody to the only role there is. */
function listFor(person: Person, filter: ChecklistFilter = {}): Checklist {
  const [role] = catalogue.content.roles;
  if (!role) throw new Error("the small content has a role");
  const skipped = skippedSkills(person);
  const gap = findGap(catalogue.graph, person.levels, [role], { skipped });
  const groups = groupByImportance(listSteps(gap, role, catalogue.skills, filter));
  return {
    role,
    start: undefined,
    gap,
    readiness: findReadiness(person.levels, role, skipped),
    groups,
    person,
  };
}

function shownSteps({ groups }: Checklist): string[] {
  return groups.flatMap(({ members }) => members.map(({ number }) => String(number)));
}

const writer: Person = {
  ...visitor,
  notes: [{ skill: "frying", text: "Mind the *fat*\nand the fire", changedAt: "" }],
  evidence: [
    ...[{ id: "e", skill: "frying", text: "Fried an egg", url: "https://example.org/egg" }].map((each) => {
      return { ...each, date: "2026-02-01", level: 1 as const, addedAt: "" };
    }),
  ],
  finished: [{ skill: "frying", url: "https://example.org/book", finishedAt: "" }],
};

describe("a checklist as Markdown", () => {
  it("has a box for each step, with hours, reason, resources, and what was entered once", () => {
    expect(writeChecklist(listFor(writer), catalogue)).toMatchInlineSnapshot(`
      "# Your way to Title of cook

      You are 0 % ready. 4 steps left, about 45 hours.

      ## What the core requirements wait for: 2 steps, about 23 hours

      - [ ] 1. Title of cutting: aware, about 3 hours. Can be begun now. Asked for at working, core. Needed by Title of frying.
        - [ ] Book (book, free, about 3 hours, <https://example.org/book>)
      - [ ] 2. Title of cutting: working, about 20 hours. Asked for at working, core.
        - [ ] Course (course, paid, <https://example.org/course>)

      ## What the important ones add: 2 steps, about 23 hours

      - [ ] 3. Title of frying: aware, about 3 hours. Can be begun now. Asked for at working, important.
        > Mind the \\*fat\\*
        > and the fire
        - Evidence: Fried an egg (2026-02-01, aware, <https://example.org/egg>)
        - [x] Book (book, free, about 3 hours, <https://example.org/book>)
      - [ ] 4. Title of frying: working, about 20 hours. Asked for at working, important.
        - [ ] Course (course, paid, <https://example.org/course>)
      "
    `);
  });

  it("says what is shown of it, from where it is seen, and what is left out", () => {
    const person: Person = { ...visitor, choices: new Map([["cutting", "skipped"]]) };
    const text = writeChecklist(
      { ...listFor(person, { isOpen: true }), start: { title: "Cook" } },
      catalogue,
    );
    expect(text.split("\n\n")[1]).toMatchInlineSnapshot(
      `"As a Cook you are 0 % ready. 3 steps left, about 25 hours. 2 of them shown here, about 5 hours. 1 requirement left out, as you chose."`,
    );
  });

  it("has as many boxes as there are steps, whatever people wrote", () => {
    fc.assert(
      fc.property(people, fc.boolean(), (person, isOpen) => {
        const list = listFor(person, { isOpen });
        const numbers = [...writeChecklist(list, catalogue).matchAll(/^- \[ \] (\d+)\. /gm)].map(
          ([, each]) => each,
        );
        expect(numbers).toEqual(shownSteps(list));
      }),
    );
  });
});

describe("a checklist as a table", () => {
  it("has a line for each step, and reads as what was entered", () => {
    fc.assert(
      fc.property(people, (person) => {
        const list = listFor(person);
        const [head = [], ...rows] = readCsv(writeChecklistTable(list, catalogue));
        expect(rows.map(([number]) => number)).toEqual(shownSteps(list));
        for (const row of rows) {
          expect(row).toHaveLength(head.length);
          const note = person.notes.find(({ skill }) => skill === row[2])?.text ?? "";
          expect(row[head.indexOf("note")]?.replace(/^'/, "")).toBe(note.replace(/^'/, ""));
        }
      }),
    );
  });

  it("tells of a step what the page tells of it", () => {
    const [head = [], ...rows] = readCsv(writeChecklistTable(listFor(writer), catalogue));
    const row = rows.find(([, , skill]) => skill === "frying") ?? [];
    expect(Object.fromEntries(head.map((name, index) => [name, row[index]]))).toMatchInlineSnapshot(`
      {
        "area": "Craft",
        "evidence": "Fried an egg 2026-02-01 https://example.org/egg",
        "finished": "https://example.org/book",
        "group": "What the important ones add",
        "hours": "2.5",
        "importance": "important",
        "kind": "technical",
        "level": "1",
        "note": "Mind the *fat*
      and the fire",
        "open": "yes",
        "resources": "https://example.org/book",
        "skill": "frying",
        "step": "3",
        "title": "Title of frying",
        "why": "Asked for at working, important.",
        "word": "aware",
        "yours": "0",
      }
    `);
  });
});

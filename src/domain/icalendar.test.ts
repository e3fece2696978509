import fc from "fast-check";
import nodeIcal, { type VEvent } from "node-ical";
import { describe, expect, it } from "vitest";
import { worlds } from "../../tests/fixtures/arbitraries";
import { addDays } from "./calendar";
import type { Resource } from "./content";
import type { GapStep } from "./gap";
import { buildGraph } from "./graph";
import { type CalendarContext, writeCalendar } from "./icalendar";
import { planRoadmap } from "./plan";
import { dateSteps } from "./pace";

/** Text as it may stand in a title: everything that has a meaning in a calendar, and letters of several bytes. */
const titles = fc
  .array(fc.constantFrom(",", ";", "\\", ":", '"', "a", "n", "N", " ", "é", "漢", "🎓", "=", "^", "/"), {
    minLength: 1,
    maxLength: 200,
  })
  .map((letters) => `x${letters.join("")}x`);

const step: GapStep & { start: string; end: string } = {
  skill: "sql",
  level: 2,
  hours: 40,
  importance: "core",
  roles: ["analyst"],
  depth: 0,
  neededDespiteSkip: false,
  start: "2026-02-27",
  end: "2026-03-01",
};
const context: CalendarContext = {
  name: "My plan",
  skills: new Map(),
  roles: new Map(),
  stamp: "2026-11-21T10:30:00Z",
  origin: null,
};

/** What another program reads, by UID. */
function read(text: string): { name: unknown; events: Map<string, VEvent> } {
  const parsed = nodeIcal.sync.parseICS(text);
  const events = Object.values(parsed).filter((each): each is VEvent => each?.type === "VEVENT");
  return {
    name: parsed.vcalendar?.["WR-CALNAME"],
    events: new Map(events.map((event) => [event.uid, event])),
  };
}

function readOne(more: Partial<CalendarContext>): VEvent {
  const [event] = read(writeCalendar([step], { ...context, ...more })).events.values();
  if (!event) throw new Error("no event");
  return event;
}

/** A value that may carry parameters, as its words. */
function wordsOf(value: unknown): unknown {
  return typeof value === "object" && value !== null && "val" in value ? value.val : value;
}

function dayOf(date: Date): string {
  const two = (number: number): string => String(number).padStart(2, "0");
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

const skillOf = (title: string, learn: Resource[] = []): CalendarContext["skills"] =>
  new Map([
    [
      "sql",
      {
        title,
        learn,
        levels: [1, 2].map((hours) => ({ youCan: [{ type: "text", text: `do ${hours}` }], hours })),
      },
    ],
  ]);

describe("writeCalendar, read by another program", () => {
  it("has one event of whole days for each step, with an end that is no longer part of it", () => {
    const pace = { hoursPerWeek: 7, start: "2026-02-20" };
    fc.assert(
      fc.property(worlds, ({ skills, have, roles }) => {
        const steps = dateSteps(planRoadmap(buildGraph(skills), have, roles).steps, pace);
        const { events } = read(writeCalendar(steps, context));
        expect(events.size).toBe(steps.length);
        for (const { skill, level, start, end } of steps) {
          const event = events.get(`${skill}-${level}@archway`);
          expect(event?.datetype).toBe("date");
          expect([event && dayOf(event.start), event?.end && dayOf(event.end)]).toEqual([
            start,
            addDays(end, 1),
          ]);
          expect(event?.dtstamp.toISOString()).toBe("2026-11-21T10:30:00.000Z");
        }
      }),
    );
  });

  it("keeps every letter of titles, however long", () => {
    // Its reader takes an escaped backslash before an n for a line break; the property below has no such gap.
    const readable = titles.filter((title) => !/\\n/i.test(title));
    fc.assert(
      fc.property(readable, readable, (title, name) => {
        const text = writeCalendar([step], { ...context, name, skills: skillOf(title) });
        const { name: readName, events } = read(text);
        expect(wordsOf(readName)).toBe(name);
        expect(wordsOf(events.get("sql-2@archway")?.summary)).toBe(`${title} to working (about 40 hours)`);
      }),
    );
  });

  it("escapes as the standard says: unfolded and unescaped in one go, a title is what it was", () => {
    fc.assert(
      fc.property(titles, (title) => {
        const lines = writeCalendar([step], { ...context, name: title })
          .replaceAll("\r\n ", "")
          .split("\r\n");
        for (const field of ["NAME;VALUE=TEXT:", "X-WR-CALNAME;VALUE=TEXT:"]) {
          const line = lines.find((each) => each.startsWith(field)) ?? "";
          expect(line.slice(field.length).replaceAll(/\\(.)/g, "$1")).toBe(title);
        }
      }),
    );
  });

  it("has lines of at most 75 octets that end with CRLF, and cuts no letter in two", () => {
    fc.assert(
      fc.property(titles, (title) => {
        const bytes = new TextEncoder().encode(writeCalendar([step], { ...context, skills: skillOf(title) }));
        const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
        expect(text.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
        expect(text.endsWith("END:VCALENDAR\r\n")).toBe(true);
        for (const line of text.split("\r\n")) {
          const octets = new TextEncoder().encode(line);
          expect(octets.length).toBeLessThanOrEqual(75);
          expect(new TextDecoder("utf-8", { fatal: true }).decode(octets)).toBe(line);
        }
      }),
    );
  });

  it("says what one can do, who asks for it and where to learn it, but not what leads to other levels", () => {
    const resource = {
      from: 2,
      title: "Joins; and, more",
      url: "https://e.org/a?b=1,2;c",
      kind: "book",
      cost: "paid",
      hours: null,
    } as const;
    const skills = skillOf("SQL", [resource, { ...resource, from: 1, title: "First" }]);
    const roles = new Map([["analyst", { title: "Data analyst" }]]);
    const description = wordsOf(readOne({ skills, roles }).description);
    expect(description).toBe(
      "You can: do 2\n\nNeeded for: Data analyst\n\nResources:\n- Joins; and, more (book, paid): https://e.org/a?b=1,2;c",
    );
  });

  it("leads to the skill's page where the address is known", () => {
    expect(wordsOf(readOne({ origin: "https://archway.example" }).url)).toBe(
      "https://archway.example/skills/sql",
    );
    expect(readOne({}).url).toBeUndefined();
  });

  it("leaves one free during the event, and is asked for again once a day", () => {
    expect(readOne({}).transparency).toBe("TRANSPARENT");
    expect(writeCalendar([], context)).toContain("\r\nREFRESH-INTERVAL;VALUE=DURATION:P1D\r\n");
  });
});

describe("writeCalendar", () => {
  it("keeps the UIDs of steps when the plan has other dates", () => {
    const uids = (start: string): string[] => {
      const moved = { ...step, start, end: addDays(start, 5) };
      return [...read(writeCalendar([moved, { ...moved, level: 3 }], context)).events.keys()];
    };
    expect(uids("2026-01-01")).toEqual(uids("2027-06-06"));
    expect(new Set(uids("2026-01-01"))).toEqual(new Set(["sql-2@archway", "sql-3@archway"]));
  });

  it("cannot be given other lines by a title", () => {
    const text = writeCalendar([step], {
      ...context,
      name: "a\r\nEND:VCALENDAR",
      skills: skillOf("b\r\nATTENDEE:c\u0000\u0007\rEND:VEVENT"),
    });
    expect(text.match(/^(END:|ATTENDEE)/gm)).toEqual(["END:", "END:"]);
    expect(text).not.toMatch(/(?![\r\n])\p{Cc}/u);
    expect(text.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
  });

  it("is a calendar without events where there are no steps, and names a skill it does not know by its id", () => {
    expect(read(writeCalendar([], context)).events.size).toBe(0);
    expect(wordsOf(readOne({}).summary)).toBe("sql to working (about 40 hours)");
  });
});

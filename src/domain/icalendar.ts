import ICAL from "ical.js";
import { addDays } from "./calendar";
import type { Resource, Role, Skill } from "./content";
import type { GapStep } from "./gap";
import { levelWords } from "./level";
import { estimateHours } from "./number-words";
import type { Dates } from "./pace";
import { type Inline, plainText } from "./prose";

/** What a calendar says besides its steps. */
export interface CalendarContext {
  /** The name under which it appears among a person's calendars. */
  name: string;
  skills: ReadonlyMap<string, Pick<Skill, "title" | "levels" | "learn">>;
  roles: ReadonlyMap<string, Pick<Role, "title">>;
  /** When the calendar is written: an instant as YYYY-MM-DDTHH:MM:SSZ. */
  stamp: string;
  /** Where people reach the application, as "https://host"; null when nobody knows. */
  origin: string | null;
}

// A folded line begins with a space, which ical.js does not count among the 75 octets a line may have.
ICAL.foldLength = 74;

/**
 * The steps of a dated plan as an iCalendar file (RFC 5545): one event of whole days for each, during which one
 * stays free for other things. Invariants: an event's UID depends on its skill and level alone, so that replanning
 * moves it; the end is the day after the last, as the standard has it; lines have at most 75 octets and end with
 * CRLF; the same steps and context give the same bytes.
 */
export function writeCalendar(steps: readonly (GapStep & Dates)[], context: CalendarContext): string {
  const calendar = new ICAL.Component("vcalendar");
  calendar.addPropertyWithValue("version", "2.0");
  calendar.addPropertyWithValue("prodid", "-//Archway//Plan//EN");
  calendar.addPropertyWithValue("calscale", "GREGORIAN");
  calendar.addPropertyWithValue("method", "PUBLISH");
  calendar.addProperty(propertyOf("name", "text", cleanText(context.name)));
  calendar.addProperty(propertyOf("x-wr-calname", "text", cleanText(context.name)));
  calendar.addProperty(propertyOf("refresh-interval", "duration", ICAL.Duration.fromString("P1D")));
  for (const step of steps) calendar.addSubcomponent(writeEvent(step, context));
  return `${calendar.toString()}\r\n`;
}

/** A property that ical.js does not know, whose type must be told so that its value is escaped. */
function propertyOf(name: string, type: string, value: string | ICAL.Duration): ICAL.Property {
  const property = new ICAL.Property(name);
  property.resetType(type);
  property.setValue(value);
  return property;
}

/** Only line breaks survive of the characters that a calendar may not contain. */
function cleanText(text: string): string {
  return text.replaceAll(/\r\n?/g, "\n").replaceAll(/(?!\n)\p{Cc}/gu, " ");
}

function writeEvent(step: GapStep & Dates, context: CalendarContext): ICAL.Component {
  const title = context.skills.get(step.skill)?.title ?? step.skill;
  const event = new ICAL.Component("vevent");
  event.addPropertyWithValue("uid", `${step.skill}-${step.level}@archway`);
  event.addPropertyWithValue("dtstamp", ICAL.Time.fromDateTimeString(context.stamp));
  event.addPropertyWithValue("dtstart", ICAL.Time.fromDateString(step.start));
  event.addPropertyWithValue("dtend", ICAL.Time.fromDateString(addDays(step.end, 1)));
  const summary = `${title} to ${levelWords[step.level]} (${estimateHours(step.hours)})`;
  event.addPropertyWithValue("summary", cleanText(summary));
  event.addPropertyWithValue("description", cleanText(describeStep(step, context)));
  event.addPropertyWithValue("transp", "TRANSPARENT");
  if (context.origin !== null) {
    event.addPropertyWithValue("url", `${context.origin}/skills/${encodeURIComponent(step.skill)}`);
  }
  return event;
}

/** What one can do afterwards, who asks for it, and where to learn it. */
function describeStep({ skill: id, level, roles }: GapStep, context: CalendarContext): string {
  const skill = context.skills.get(id);
  const titles = roles.map((role) => context.roles.get(role)?.title ?? role);
  const goal: Inline[] = skill?.levels[level - 1]?.youCan ?? [];
  const resources = (skill?.learn ?? []).filter((each) => each.from === level).map(describeResource);
  return [
    goal.length > 0 ? `You can: ${plainText(goal)}` : null,
    titles.length > 0 ? `Needed for: ${titles.join("; ")}` : null,
    resources.length > 0 ? ["Resources:", ...resources].join("\n") : null,
  ]
    .filter((part) => part !== null)
    .join("\n\n");
}

function describeResource({ title, kind, cost, url }: Resource): string {
  return `- ${title} (${kind}, ${cost}): ${url}`;
}

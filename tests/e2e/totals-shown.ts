import type { APIRequestContext, Page } from "@playwright/test";
import { findAreaProgress } from "@/domain/area-progress";
import type { Catalogue } from "@/domain/catalogue";
import { findGap } from "@/domain/gap";
import { planGoals } from "@/domain/goals";
import { levelWords } from "@/domain/level";
import { type Person, skippedSkills } from "@/domain/person";
import { findReadiness } from "@/domain/readiness";
import { findStandings } from "@/domain/standings";
import { formatDay, formatNumber } from "@/lib/format";

interface Total {
  role: string;
  /** Absent where a page says nothing of it. */
  percent?: number;
  hours?: number;
}

/** The numbers that the pages show to one person. */
interface Shown {
  skills: number;
  standings: Total[];
  /** Area by area, what is done of what is needed. */
  areas: string[];
  goals: (Total & { steps: number; end?: string })[];
  plan: { steps: number; hours: number; end?: string };
  /** Every step of the plan with its hours and days. */
  dated: string[];
  list: Total[];
  rolePages: Total[];
  gaps: (Total & { steps: string[]; leftOut: number })[];
}

/** What the domain says about a person, to be shown. */
export function computeShown({ graph, roles, skills, areas }: Catalogue, person: Person): Shown {
  const { levels, hoursPerWeek, planStart } = person;
  const options = { skipped: skippedSkills(person) };
  const goals = person.goals.flatMap((id) => roles.get(id) ?? []);
  const aims = goals.length > 0 ? goals : [...roles.values()];
  const pace = hoursPerWeek === null || planStart === null ? undefined : { hoursPerWeek, start: planStart };
  const plan = planGoals(graph, levels, goals, options, pace);
  const total = (id: string) => {
    const role = roles.get(id) ?? { id, requirements: [] };
    const { percent, leftOut } = findReadiness(levels, role, options.skipped);
    const { hours, steps } = findGap(graph, levels, [role], options);
    return { role: id, percent, leftOut, hours, steps };
  };
  const totals = [...roles.keys()].sort().map(total);
  const dayOf = (day: string | undefined) => (day === undefined ? {} : { end: formatDay(day) });
  return {
    skills: levels.size,
    standings: findStandings(graph, levels, [...roles.values()], options).map(({ role, percent, hours }) => {
      return { role: role.id, percent, hours };
    }),
    areas: findAreaProgress(graph, levels, aims, { skills, areas }, options).map(
      ({ area, done, needed }) => `${area.title}: ${formatNumber(done)} of ${formatNumber(needed)}`,
    ),
    goals: plan.goals.map(({ role, steps, hours, end }) => {
      return { role, percent: total(role).percent, steps: steps.length, hours, ...dayOf(end) };
    }),
    plan: { steps: plan.steps.length, hours: plan.hours, ...dayOf(plan.end) },
    dated: plan.goals.flatMap(({ steps }) =>
      steps.map(({ skill, level, hours, start = "", end = "" }) => {
        const days = start === end ? [start] : [start, end];
        const shown = pace ? ` ${days.map(formatDay).join(" – ")}` : "";
        return `${skill} to ${levelWords[level]}: ${hours}${shown}`;
      }),
    ),
    list: totals.map(({ role, percent, hours }) => ({ role, hours, ...(levels.size > 0 && { percent }) })),
    rolePages: totals.map(({ role, percent, hours, steps }) => {
      if (levels.size === 0) return { role };
      return steps.length === 0 ? { role, percent } : { role, percent, hours };
    }),
    gaps: totals.map(({ role, percent, hours, steps, leftOut }) => {
      const own = steps.map(({ skill, level, hours: each }) => `${skill}-${level}: ${each}`);
      return { role, percent, steps: own, leftOut, ...(steps.length > 0 && { hours }) };
    }),
  };
}

/** Reads the numbers off the pages themselves; the parser is that of a browser. */
export async function readShown(parser: Page, browser: APIRequestContext): Promise<Shown> {
  const find = async (path: string, selectors: Record<string, string>) =>
    select(parser, await (await browser.get(path)).text(), selectors);
  const me = await find("/me", {
    lead: "h1 + p",
    standings: "#roles + ol > li",
    areas: "#areas + figure li",
  });
  const plan = await find("/me/plan", {
    lead: "h1 + p",
    goals: "h1 + p + ol > li",
    dated: "#steps ~ details li",
  });
  const { rows = [] } = await find("/roles", { rows: "[aria-label=Roles] tbody tr" });
  const list = rows.map((row) => totalOf(row, "hours")).sort((a, b) => (a.role < b.role ? -1 : 1));
  const rolePages: Total[] = [];
  const gaps: Shown["gaps"] = [];
  for (const { role } of list) {
    const { way = [] } = await find(`/roles/${role}`, { way: `main a[href="/roles/${role}/gap"]` });
    rolePages.push(...way.slice(0, 1).map((row) => totalOf(row, "hours are left")));
    const gap = await find(`/roles/${role}/gap`, { lead: "h1 + div > p", steps: "li[id^=step-]" });
    const [text = "", without = ""] = (gap.lead ?? []).map((row) => row.text);
    gaps.push({
      ...totalOf({ href: `/roles/${role}`, text }, "hours are left"),
      steps: (gap.steps ?? []).map(({ id, parts }) => `${id.slice("step-".length)}: ${hoursIn(parts)}`),
      leftOut: numberBefore(without, "requirements? left out") ?? 0,
    });
  }
  const planned = plan.lead?.[0]?.text ?? "";
  return {
    skills: numberBefore(me.lead?.[0]?.text ?? "", "skills?\\.") ?? 0,
    standings: (me.standings ?? []).map((row) => ({ hours: 0, ...totalOf(row, "hours? left") })),
    areas: (me.areas ?? []).map(({ parts }) => parts.filter((part) => part !== "").join(": ")),
    goals: (plan.goals ?? []).map((row) => {
      const part = row.text.replace(/alone .* hours?/, "");
      const { steps, hours, ...rest } = amountIn(part);
      return { ...totalOf(row, "no hours"), steps, hours, ...rest };
    }),
    plan: amountIn(planned),
    dated: (plan.dated ?? []).map(({ href, text, parts }) => {
      const [, level = ""] = / to (aware|working|proficient|expert)/.exec(text) ?? [];
      const days = parts.find((part) => / \d{4}$/.test(part));
      return `${lastOf(href)} to ${level}: ${hoursIn(parts)}${days === undefined ? "" : ` ${days}`}`;
    }),
    list,
    rolePages,
    gaps,
  };
}

interface Row {
  id: string;
  /** Of its first link. */
  href: string;
  text: string;
  /** What stands in its spans. */
  parts: string[];
}

function select(
  parser: Page,
  html: string,
  selectors: Record<string, string>,
): Promise<Partial<Record<string, Row[]>>> {
  return parser.evaluate(
    ([source, wanted]) => {
      const page = new DOMParser().parseFromString(source, "text/html");
      const describe = (element: Element): Row => ({
        id: element.id,
        href: (element.matches("a") ? element : element.querySelector("a"))?.getAttribute("href") ?? "",
        text: element.textContent,
        parts: [...element.querySelectorAll("span")].map((part) => part.textContent),
      });
      const found = Object.entries(wanted).map(([name, each]) => {
        return [name, [...page.querySelectorAll(each)].map(describe)] as const;
      });
      return Object.fromEntries(found);
    },
    [html, selectors] as const,
  );
}

/** The role that a row leads to, with how ready one is and the hours that stand before some words. */
function totalOf({ href, text }: Pick<Row, "href" | "text">, words: string): Total {
  const percent = numberBefore(text, "%");
  const hours = numberBefore(text, words);
  return {
    role: lastOf(href.replace(/\/gap$/, "")),
    ...(percent !== undefined && { percent }),
    ...(hours !== undefined && { hours }),
  };
}

/** How many steps and hours a sentence tells of, and the day on which they are done. */
function amountIn(text: string): { steps: number; hours: number; end?: string } {
  const end = /reached on (\d+ \w+ \d{4})/i.exec(text)?.[1];
  const steps = numberBefore(text, "steps?") ?? 0;
  return { steps, hours: numberBefore(text, "hours?[. ]") ?? 0, ...(end !== undefined && { end }) };
}

function hoursIn(parts: readonly string[]): number | undefined {
  return numberBefore(parts.find((part) => /^[\d.,]+ hours?$/.test(part)) ?? "", "hours?");
}

function numberBefore(text: string, words: string): number | undefined {
  const found = new RegExp(`(\\d[\\d,]*(?:\\.\\d)?) ${words}`).exec(text)?.[1];
  return found === undefined ? undefined : Number(found.replaceAll(",", ""));
}

function lastOf(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1);
}

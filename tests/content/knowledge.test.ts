import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { loadContent } from "@/content/load";
import { buildCatalogue } from "@/domain/catalogue";
import type { Content } from "@/domain/content";
import type { Profile } from "@/domain/graph";
import { planRoadmap } from "@/domain/plan";
import { today } from "../fixtures/content-set";

const folder = join(import.meta.dirname, "../../content");
const loaded = await loadContent(folder, today);

/** The real content; fails, with what is wrong, where there is none. */
function realContent(): Content {
  if (!loaded.content)
    throw new Error(loaded.problems.map(({ file, message }) => `${file}: ${message}`).join("\n"));
  return loaded.content;
}

const content = realContent();
const skills = new Map(content.skills.map((skill) => [skill.id, skill]));
/** Where a skill may begin: what needs nothing but school. A new one is a decision, so it is named here. */
const roots = ["command-line", "sql", "technical-writing"];

describe("the real content", () => {
  it("has no problem but age", () => {
    expect(loaded.problems.filter(({ rule }) => rule !== "stale")).toEqual([]);
  });

  it("builds every skill on others, apart from the few that one can begin with", () => {
    const bare = content.skills.filter((skill) => skill.buildsOn.length === 0);
    expect(bare.map(({ id }) => id).sort()).toEqual(roots);
  });

  it("names at least three resources for every skill, and asks two questions about every technical one", () => {
    const few = content.skills.filter(({ learn }) => learn.length < 3);
    const unasked = content.skills.filter(
      ({ kind, questions }) => kind === "technical" && questions.length < 2,
    );
    expect([...few, ...unasked].map(({ id }) => id)).toEqual([]);
  });

  it("gives no two skills the same name, whatever the case, plural and punctuation", () => {
    const plain = (name: string): string =>
      (name.toLowerCase().match(/[\p{L}\p{N}+#]+/gu) ?? []).map((word) => word.replace(/s$/, "")).join(" ");
    const names = content.skills.flatMap(({ id, title, aliases }) => {
      return [...new Set([title, ...aliases].map(plain))].map((name) => `${name} (${id})`);
    });
    const nameOf = (entry: string): string => entry.replace(/ \(.*$/, "");
    const twice = names.filter((entry) =>
      names.some((other) => other !== entry && nameOf(other) === nameOf(entry)),
    );
    expect(twice).toEqual([]);
  });
});

describe("the addresses of resources", () => {
  const tracking =
    /^(utm_.*|ref|ref_.*|aff|affiliate.*|tag|fbclid|gclid|mc_.*|source|campaign|partner.*|irclickid)$/i;
  const addresses = [
    ...content.skills.flatMap(({ id, learn }) => learn.map(({ url }) => [id, url] as const)),
    ...[...content.certifications, ...content.sources].flatMap(({ id, url }) =>
      url === null ? [] : [[id, url] as const],
    ),
  ];

  it("are https or http, and can be parsed", () => {
    const odd = addresses.filter(([, url]) => !URL.canParse(url) || !/^https?:$/.test(new URL(url).protocol));
    expect(odd).toEqual([]);
  });

  it("follow nobody", () => {
    const tracked = addresses.filter(([, url]) =>
      [...new URL(url).searchParams.keys()].some((key) => tracking.test(key)),
    );
    expect(tracked).toEqual([]);
  });

  it("stand once in a skill", () => {
    const twice = content.skills.filter(
      ({ learn }) => new Set(learn.map(({ url }) => url)).size < learn.length,
    );
    expect(twice.map(({ id }) => id)).toEqual([]);
  });
});

describe("the plan of every role from every starting point", () => {
  const { graph } = buildCatalogue(content, "test");
  const people: [string, Profile][] = [
    ["nobody", new Map()],
    ...content.starts.map(({ id, has }): [string, Profile] => [
      id,
      new Map(has.map(({ skill, level }) => [skill, level])),
    ]),
  ];
  const plans = content.roles.flatMap((role) =>
    people.flatMap(([person, have]) =>
      [false, true].map((optional) => {
        return {
          name: `${role.id} from ${person}`,
          have,
          plan: planRoadmap(graph, have, [role], { optional }),
          optional,
        };
      }),
    ),
  );

  it("is in an order that can be gone, each step once", () => {
    for (const { name, have, plan } of plans) {
      const reached = new Map(have);
      for (const { skill: id, level } of plan.steps) {
        const skill = skills.get(id);
        const needs = skill?.buildsOn.filter(({ toReach }) => toReach === level) ?? [];
        const unmet = needs.filter(({ skill: need, at }) => (reached.get(need) ?? 0) < at);
        expect([name, id, (reached.get(id) ?? 0) + 1, unmet]).toEqual([name, id, level, []]);
        reached.set(id, level);
      }
    }
  });

  it("has the hours of its steps, within what a person can do", () => {
    /*
     * A year of full-time learning is about 1,600 hours. From nothing, none of these roles is reached in less
     * than half a year, and none may ask for more than four: a longer plan says that the hours, or the levels
     * asked for, were judged carelessly. Whoever brings something has less to do, but never nothing.
     */
    for (const { name, have, plan } of plans) {
      const hours = plan.steps.map(({ skill, level }) => skills.get(skill)?.levels[level - 1]?.hours ?? NaN);
      expect([name, plan.hours]).toEqual([name, hours.reduce((sum, each) => sum + each, 0)]);
      expect(plan.hours, name).toBeGreaterThan(have.size === 0 ? 800 : 0);
      expect(plan.hours, name).toBeLessThan(6400);
    }
  });

  it("is shorter for whoever brings something, and longer with what is optional", () => {
    const hoursOf = new Map(plans.map(({ name, plan, optional }) => [`${name} ${optional}`, plan.hours]));
    for (const { name, plan, optional } of plans) {
      const role = name.split(" ")[0] ?? "";
      expect(plan.hours, name).toBeLessThanOrEqual(hoursOf.get(`${role} from nobody ${optional}`) ?? 0);
      expect(plan.hours, name).toBeLessThanOrEqual(hoursOf.get(`${name} true`) ?? 0);
    }
  });
});

import type { Certification, Content, Role, Skill, Source, Start } from "./content";
import type { Finding, FindingKind } from "./finding";
import { type Inline, plainText } from "./prose";

/** Something that can be found, with all the words by which it is found. */
export interface Searchable extends Omit<Finding, "also"> {
  /** Aliases and codes. */
  otherNames: readonly string[];
  /** What is said of it: counts least. */
  text: string;
}

/** All of a kind that can be found. */
interface Shelf {
  kind: FindingKind;
  count: number;
  at: (index: number) => Searchable | undefined;
}

/**
 * Everything of a content set that can be found, in the order in which equals are shown.
 * Invariant: one for each entry and each resource. Each is made when it is asked for, as there are many.
 */
export class Searchables {
  readonly count: number;
  private readonly shelves: readonly Shelf[];

  constructor(content: Content) {
    const areaOf = new Map(content.areas.map((area) => [area.id, area.title]));
    this.shelves = [
      shelve("role", content.roles, describeRole),
      shelve("skill", content.skills, (skill) => describeSkill(skill, areaOf.get(skill.area) ?? skill.area)),
      shelve("certification", content.certifications, describeCertification),
      shelve("source", content.sources, describeSource),
      shelve("start", content.starts, describeStart),
      shelveResources(content.skills),
    ];
    this.count = this.shelves.reduce((sum, { count }) => sum + count, 0);
  }

  at(place: number): Searchable | undefined {
    const found = this.find(place);
    return found?.shelf.at(found.index);
  }

  kindAt(place: number): FindingKind | undefined {
    return this.find(place)?.shelf.kind;
  }

  *[Symbol.iterator](): Generator<Searchable> {
    for (const { count, at } of this.shelves) {
      for (let index = 0; index < count; index++) {
        const searchable = at(index);
        if (searchable) yield searchable;
      }
    }
  }

  private find(place: number): { shelf: Shelf; index: number } | undefined {
    let index = place;
    for (const shelf of this.shelves) {
      if (index < shelf.count) return { shelf, index };
      index -= shelf.count;
    }
    return undefined;
  }
}

function shelve<T>(kind: FindingKind, items: readonly T[], describe: (item: T) => Searchable): Shelf {
  const at = (index: number): Searchable | undefined => {
    const item = items[index];
    return item && describe(item);
  };
  return { kind, count: items.length, at };
}

/** The resources of one skill after those of another. */
function shelveResources(skills: readonly Skill[]): Shelf {
  const owners = Uint32Array.from(skills.flatMap(({ learn }, skill) => learn.map(() => skill)));
  const firsts = new Uint32Array(skills.length);
  for (let skill = 1; skill < skills.length; skill++) {
    firsts[skill] = (firsts[skill - 1] ?? 0) + (skills[skill - 1]?.learn.length ?? 0);
  }
  const at = (index: number): Searchable | undefined => {
    const owner = owners[index] ?? 0;
    const skill = skills[owner];
    return skill && describeResource(skill, index - (firsts[owner] ?? 0));
  };
  return { kind: "resource", count: owners.length, at };
}

function describeRole({ id, title, aliases, family, seniority, summary }: Role): Searchable {
  const context = `${family}, ${seniority}`;
  return { kind: "role", id, title, context, otherNames: aliases, text: words(summary) };
}

function describeSkill({ id, title, aliases, summary }: Skill, context: string): Searchable {
  return { kind: "skill", id, title, context, otherNames: aliases, text: words(summary, context) };
}

function describeCertification(entry: Certification): Searchable {
  const { id, title, issuer, code, status, summary } = entry;
  const context = status === "retired" ? `${issuer}, retired` : issuer;
  const otherNames = code === null ? [] : [code];
  return { kind: "certification", id, title, context, otherNames, text: words(summary, issuer) };
}

function describeSource({ id, title, publisher, published, summary }: Source): Searchable {
  const context = published === null ? publisher : `${publisher}, ${published}`;
  return { kind: "source", id, title, context, otherNames: [], text: words(summary, publisher) };
}

function describeStart({ id, title, has, summary }: Start): Searchable {
  const context = `begins with ${has.length} ${has.length === 1 ? "skill" : "skills"}`;
  return { kind: "start", id, title, context, otherNames: [], text: words(summary) };
}

function describeResource({ id, title: taught, learn }: Skill, index: number): Searchable | undefined {
  const resource = learn[index];
  if (!resource) return undefined;
  const context = `${resource.kind}, ${resource.cost}, for ${taught}`;
  return { kind: "resource", id, title: resource.title, context, otherNames: [], text: context };
}

function words(summary: readonly Inline[], more = ""): string {
  return `${plainText(summary)} ${more}`;
}

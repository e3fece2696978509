import type { Content } from "./content";
import type { Finding } from "./finding";
import { type Inline, plainText } from "./prose";

/** Something that can be found, with all the words by which it is found. */
export interface Searchable extends Omit<Finding, "also"> {
  /** Aliases and codes. */
  otherNames: readonly string[];
  /** What is said of it: counts least. */
  text: string;
}

/**
 * Everything of a content set that can be found, in the order in which equals are shown.
 * Invariant: one for each entry and each resource.
 */
export function* listSearchables(content: Content): Generator<Searchable> {
  for (const { id, title, aliases, family, seniority, summary } of content.roles) {
    const context = `${family}, ${seniority}`;
    yield { kind: "role", id, title, context, otherNames: aliases, text: words(summary) };
  }
  const areaOf = new Map(content.areas.map((area) => [area.id, area.title]));
  for (const { id, title, aliases, area, summary } of content.skills) {
    const context = areaOf.get(area) ?? area;
    yield { kind: "skill", id, title, context, otherNames: aliases, text: words(summary, context) };
  }
  for (const { id, title, issuer, code, status, summary } of content.certifications) {
    const context = status === "retired" ? `${issuer}, retired` : issuer;
    const otherNames = code === null ? [] : [code];
    yield { kind: "certification", id, title, context, otherNames, text: words(summary, issuer) };
  }
  for (const { id, title, publisher, published, summary } of content.sources) {
    const context = published === null ? publisher : `${publisher}, ${published}`;
    yield { kind: "source", id, title, context, otherNames: [], text: words(summary, publisher) };
  }
  for (const { id, title, has, summary } of content.starts) {
    const context = `begins with ${has.length} ${has.length === 1 ? "skill" : "skills"}`;
    yield { kind: "start", id, title, context, otherNames: [], text: words(summary) };
  }
  for (const { id, title: taught, learn } of content.skills) {
    for (const { title, kind, cost } of learn) {
      const context = `${kind}, ${cost}, for ${taught}`;
      yield { kind: "resource", id, title, context, otherNames: [], text: context };
    }
  }
}

function words(summary: readonly Inline[], more = ""): string {
  return `${plainText(summary)} ${more}`;
}

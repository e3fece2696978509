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
export function listSearchables(content: Content): Searchable[] {
  const areaOf = new Map(content.areas.map((area) => [area.id, area.title]));
  return [
    ...content.roles.map(({ id, title, aliases, family, seniority, summary }) => {
      const context = `${family}, ${seniority}`;
      return { kind: "role", id, title, context, otherNames: aliases, text: words(summary) } as const;
    }),
    ...content.skills.map(({ id, title, aliases, area, summary }) => {
      const context = areaOf.get(area) ?? area;
      return {
        kind: "skill",
        id,
        title,
        context,
        otherNames: aliases,
        text: words(summary, context),
      } as const;
    }),
    ...content.certifications.map(({ id, title, issuer, code, status, summary }) => {
      const context = status === "retired" ? `${issuer}, retired` : issuer;
      const otherNames = code === null ? [] : [code];
      return { kind: "certification", id, title, context, otherNames, text: words(summary, issuer) } as const;
    }),
    ...content.sources.map(({ id, title, publisher, published, summary }) => {
      const context = published === null ? publisher : `${publisher}, ${published}`;
      return { kind: "source", id, title, context, otherNames: [], text: words(summary, publisher) } as const;
    }),
    ...content.starts.map(({ id, title, has, summary }) => {
      const context = `begins with ${has.length} ${has.length === 1 ? "skill" : "skills"}`;
      return { kind: "start", id, title, context, otherNames: [], text: words(summary) } as const;
    }),
    ...content.skills.flatMap((skill) =>
      skill.learn.map(({ title, kind, cost }) => {
        const context = `${kind}, ${cost}, for ${skill.title}`;
        return { kind: "resource", id: skill.id, title, context, otherNames: [], text: context } as const;
      }),
    ),
  ];
}

function words(summary: readonly Inline[], more = ""): string {
  return `${plainText(summary)} ${more}`;
}

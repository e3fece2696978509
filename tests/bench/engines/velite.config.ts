import { defineCollection, defineConfig, s } from "velite";

/* Our front matter as velite's own schemas say it; the body by its own Markdown, and nothing written. */

const common = {
  title: s.string().min(1),
  reviewed: s.isodate(),
  formerly: s.array(s.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)).default([]),
  body: s.markdown(),
};
const aliases = s.array(s.string().min(1)).default([]);

const skills = defineCollection({
  name: "Skill",
  pattern: "skills/**/*.md",
  schema: s.object({
    ...common,
    aliases,
    kind: s.enum(["technical", "human", "domain"]),
    codes: s.object({ esco: s.string().url().optional() }).optional(),
  }),
});

const roles = defineCollection({
  name: "Role",
  pattern: "roles/*.md",
  schema: s.object({
    ...common,
    aliases,
    family: s.enum(["architecture", "engineering", "data", "research", "leadership"]),
    seniority: s.enum(["entry", "mid", "senior", "lead", "executive"]),
    experience: s.tuple([s.number().nonnegative(), s.number().nonnegative()]).optional(),
    codes: s.object({ onet: s.string().optional(), esco: s.string().url().optional() }).optional(),
  }),
});

const sources = defineCollection({
  name: "Source",
  pattern: "sources/*.md",
  schema: s.object({
    ...common,
    publisher: s.string().min(1),
    url: s.string().url().optional(),
    published: s.union([s.number().int(), s.string()]).optional(),
    kind: s.enum(["statistics", "dataset", "survey", "article", "standard"]),
    licence: s.string().optional(),
  }),
});

export default defineConfig({
  root: "content",
  output: { data: "velite", assets: "velite-assets" },
  // Links to .md files are no assets to be copied.
  markdown: { copyLinkedFiles: false },
  strict: true,
  collections: { skills, roles, sources },
  prepare: () => false,
});

import { defineCollection, defineConfig } from "@content-collections/core";
import { remark } from "remark";
import remarkGfm from "remark-gfm";
import { z } from "zod";
import { roleKeys, skillKeys, sourceKeys } from "@/content/schema";

/* Our own front matter schemas; the body parsed by remark with tables and footnotes, the tree not kept. */

const parser = remark().use(remarkGfm);
const content = z.string();

function parse<T extends { content: string }>({ content: body, ...document }: T) {
  return { ...document, content: body, blocks: parser.parse(body).children.length };
}

export default defineConfig({
  content: [
    defineCollection({
      name: "skills",
      directory: "content/skills",
      include: "**/*.md",
      schema: skillKeys.extend({ content }),
      transform: parse,
    }),
    defineCollection({
      name: "roles",
      directory: "content/roles",
      include: "*.md",
      schema: roleKeys.extend({ content }),
      transform: parse,
    }),
    defineCollection({
      name: "sources",
      directory: "content/sources",
      include: "*.md",
      schema: sourceKeys.extend({ content }),
      transform: parse,
    }),
  ],
});

import { levelWords } from "./level";
import type { Evidence } from "./person";

/** Text with whatever could mean something to Markdown or HTML made plain: it reads as what was entered. */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/[\\`*_[\]<>#|~!&]/g, "\\$&")
    .replace(/^[^\S\n]+/gm, "")
    .replace(/^(\d*)([-+=.)])/gm, "$1\\$2");
}

/** A text of its own lines as a quote, each line plain. */
export function quoteMarkdown(text: string): string {
  const lines = text.split("\n").map((line) => `> ${escapeMarkdown(line)}`.trimEnd());
  return lines.join("\n");
}

/** A web address that leads where it says, as Markdown has it. */
export function linkMarkdown(url: string): string {
  return `<${url.replace(/[<>]/g, encodeURIComponent)}>`;
}

/** A piece of evidence as an item of a list, with what is known of it. */
export function describeEvidence({ text, url, date, level }: Evidence): string {
  const words = escapeMarkdown(text).replaceAll("\n", "\n  ");
  const more = [date, level === null ? null : levelWords[level], url === null ? null : linkMarkdown(url)];
  const said = more.filter((each) => each !== null);
  return said.length === 0 ? words : `${words} (${said.join(", ")})`;
}

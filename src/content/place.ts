import { type Kind, kinds, plurals } from "@/domain/prose";

/** What a file is, told by its path alone. */
export type FileIdentity =
  { kind: Kind; id: string; area: string | null } | { kind: "areas" } | { kind: "readme" };

const idPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Tells what the file at a path (relative to the content folder, with `/`) is, or why it is nothing. */
export function identify(path: string): FileIdentity | { problem: string } {
  if (path === "README.md") return { kind: "readme" };
  if (path === "areas.md") return { kind: "areas" };
  if (!path.endsWith(".md")) return { problem: "not a Markdown file; content holds only .md files" };
  const parts = path.slice(0, -".md".length).split("/");
  const kind = kindOfFolder(parts[0]);
  const expected = kind === "skill" ? 3 : 2;
  if (!kind || parts.length !== expected) return { problem: placeProblem(kind) };
  const bad = parts.slice(1).find((part) => !idPattern.test(part));
  if (bad !== undefined) {
    return { problem: `"${bad}" is not an id: lower-case letters, digits and single hyphens` };
  }
  const area = kind === "skill" ? (parts[1] ?? null) : null;
  return { kind, id: parts.at(-1) ?? "", area };
}

function kindOfFolder(folder: string | undefined): Kind | undefined {
  return kinds.find((kind) => plurals[kind] === folder);
}

function placeProblem(kind: Kind | undefined): string {
  if (kind === "skill") return "a skill stands in the folder of its area: skills/<area>/<skill>.md";
  if (kind) return `a ${kind} stands directly in ${plurals[kind]}/`;
  const known = Object.values(plurals).map((folder) => `${folder}/`);
  return `no kind of content stands here; the folders are ${known.join(", ")}`;
}

import type { Content } from "@/domain/content";
import { compareIds } from "@/domain/graph";
import { checkSet } from "./check";
import type { ContentFile } from "./file";
import { type Problem, sortProblems } from "./problem";
import { ContentReader } from "./read";
import { checkStale } from "./stale";

export interface LoadedContent {
  /** Null when there is an error: such a set is never published. */
  content: Content | null;
  /** Sorted by file, line and column. */
  problems: Problem[];
  files: number;
}

/** Reads and checks a content folder. `today` (YYYY-MM-DD) decides what is stale. */
export async function loadContent(folder: string, today: string): Promise<LoadedContent> {
  return checkFiles(await new ContentReader(folder).read(), today);
}

/** Checks files that are parsed already, and makes them one content set. */
export function checkFiles(files: readonly ContentFile[], today: string): LoadedContent {
  const problems = sortProblems([
    ...files.flatMap((file) => file.context.problems),
    ...checkSet(files),
    ...checkStale(files, today),
  ]);
  const isPublishable = problems.every((problem) => problem.severity !== "error");
  return { content: isPublishable ? assemble(files) : null, problems, files: files.length };
}

/** Canonical order, the same on every machine: skills by area and id, all else by id. */
function assemble(files: readonly ContentFile[]): Content {
  const areas = files.flatMap((file) => file.areas).map(({ id, title, summary }) => ({ id, title, summary }));
  const rankOf = new Map(areas.map((area, index) => [area.id, index]));
  const rank = (area: string): number => rankOf.get(area) ?? areas.length;
  const parsed = files.flatMap((file) => file.parsed ?? []);
  const skills = parsed.flatMap((each) => (each.kind === "skill" ? each.entry : []));
  return {
    areas,
    skills: byId(skills).sort((a, b) => rank(a.area) - rank(b.area)),
    roles: byId(parsed.flatMap((each) => (each.kind === "role" ? each.entry : []))),
    certifications: byId(parsed.flatMap((each) => (each.kind === "certification" ? each.entry : []))),
    sources: byId(parsed.flatMap((each) => (each.kind === "source" ? each.entry : []))),
    starts: byId(parsed.flatMap((each) => (each.kind === "start" ? each.entry : []))),
  };
}

function byId<T extends { id: string }>(entries: T[]): T[] {
  return entries.sort((a, b) => compareIds(a.id, b.id));
}

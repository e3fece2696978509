import type { ContentFile } from "./file";
import { problem, type Reference } from "./context";
import { findCycle } from "@/domain/cycle";
import { levelWords } from "@/domain/level";
import { kinds } from "@/domain/prose";
import { fileStart, type Problem } from "./problem";
import { suggest } from "@/lib/suggest";

/** Checks what only all files together can tell: links, levels, cycles, names, areas, use. */
export function checkSet(files: readonly ContentFile[]): Problem[] {
  const byPath = new Map(files.map((file) => [file.context.path, file]));
  return [
    ...files.flatMap((file) => checkReferences(file, byPath, files)),
    ...checkCycles(files),
    ...checkNames(files),
    ...checkAreas(files),
    ...checkUse(files),
  ];
}

function checkReferences(
  file: ContentFile,
  byPath: ReadonlyMap<string, ContentFile>,
  files: readonly ContentFile[],
): Problem[] {
  return file.context.references.flatMap((reference) => {
    const target = byPath.get(reference.path);
    if (!target) return [missingFile(file, reference, files)];
    return checkLevel(file, reference, target);
  });
}

function missingFile(
  file: ContentFile,
  { kind, id, path, place }: Reference,
  files: readonly ContentFile[],
): Problem {
  const peers = files.filter((each) => each.kind === kind);
  const elsewhere = peers.find((each) => each.id === id);
  const report = (message: string, suggestion?: string): Problem =>
    problem("error", file.context.file, "link", place, message, suggestion);
  if (elsewhere) return report(`no file "${path}"; this ${kind} stands in "${elsewhere.context.path}"`);
  return report(
    `no ${kind} "${id}"`,
    suggest(
      id,
      peers.map((each) => each.id),
    ),
  );
}

function checkLevel(file: ContentFile, { level, id }: Reference, target: ContentFile): Problem[] {
  if (!level || target.parsed?.kind !== "skill") return [];
  const defined = target.parsed.entry.levels.length;
  if (defined === 0 || level.level <= defined) return [];
  const last = levelWords[defined] ?? "none";
  const message = `"${levelWords[level.level]}" is above what the skill "${id}" defines; its last level is ${last}`;
  return [problem("error", file.context.file, "level", level.place, message)];
}

interface SkillEdge {
  skill: string;
  needs: string;
  file: string;
  reference: Reference;
}

/** Reports one chain after the other, each without the link that closed the one before. */
function checkCycles(files: readonly ContentFile[]): Problem[] {
  let edges = files.flatMap((file): SkillEdge[] =>
    file.context.references
      .filter((reference) => reference.buildsOn)
      .map((reference) => {
        return { skill: file.id, needs: reference.id, file: file.context.file, reference };
      }),
  );
  const problems: Problem[] = [];
  for (let cycle = findCycle(edges); cycle; cycle = findCycle(edges)) {
    const [first] = cycle;
    const last = cycle.at(-1);
    if (!first || !last) break;
    const chain = cycle.map(({ skill, needs, file, reference: { place } }) => {
      return `${skill} → ${needs} (${file}:${place.line})`;
    });
    const message = `"${first.skill}" builds on itself: ${chain.join(", ")}`;
    problems.push(problem("error", first.file, "cycle", first.reference.place, message));
    edges = edges.filter((edge) => edge !== last);
  }
  return problems;
}

/** Ids, titles, aliases and earlier ids are each taken once within a kind, whatever their case. */
function checkNames(files: readonly ContentFile[]): Problem[] {
  return kinds.flatMap((kind) => {
    const taken = new Map<string, string>();
    const ids = new Map<string, string>();
    const problems: Problem[] = [];
    const peers = files.filter((file) => file.kind === kind);
    for (const { id, context } of peers) {
      const other = ids.get(id);
      if (other === undefined) ids.set(id, context.file);
      else
        problems.push(
          problem("error", context.file, "duplicate", fileStart, `the id "${id}" is taken by ${other}`),
        );
    }
    for (const { context } of peers) {
      for (const { what, text, place } of context.names) {
        const scope = what === "earlier id" ? ids : taken;
        const key = what === "earlier id" ? text : text.toLowerCase();
        const other = scope.get(key);
        if (other === undefined) scope.set(key, context.file);
        else
          problems.push(
            problem("error", context.file, "duplicate", place, `the ${what} "${text}" is taken by ${other}`),
          );
      }
    }
    return problems;
  });
}

function checkAreas(files: readonly ContentFile[]): Problem[] {
  const areasFile = files.find((file) => file.kind === "areas");
  const listed = areasFile?.areas ?? [];
  const known = new Set(listed.map((area) => area.id));
  const used = new Map<string, ContentFile>();
  for (const file of files) if (file.area !== null && !used.has(file.area)) used.set(file.area, file);
  const missing = [...used]
    .filter(([area]) => !known.has(area))
    .map(([area, file]) => {
      const message = `the area "${area}" has no row in areas.md`;
      return problem("error", file.context.file, "table", fileStart, message, suggest(area, known));
    });
  const empty = listed
    .filter((area) => !used.has(area.id))
    .map(({ id, place }) => {
      return problem(
        "warning",
        areasFile?.context.file ?? "",
        "unused",
        place,
        `the area "${id}" has no skills`,
      );
    });
  return [...missing, ...empty];
}

/** Warns of skills, sources and certifications that nothing else refers to. */
function checkUse(files: readonly ContentFile[]): Problem[] {
  const used = new Set<string>();
  for (const { context } of files) {
    for (const { path } of context.references) if (path !== context.path) used.add(path);
  }
  return files
    .filter(({ kind }) => kind === "skill" || kind === "source" || kind === "certification")
    .filter(({ context }) => !used.has(context.path))
    .map(({ kind, id, context }) => {
      return problem(
        "warning",
        context.file,
        "unused",
        fileStart,
        `nothing refers to the ${kind ?? ""} "${id}"`,
      );
    });
}

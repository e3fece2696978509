import type { Area, Certification, Role, Skill, Source, Start } from "@/domain/content";
import type { Kind } from "@/domain/prose";
import { parseAreas } from "./areas";
import { parseCertification } from "./certification";
import { FileContext } from "./context";
import { decode } from "./encoding";
import { type Page, readPage } from "./markdown";
import { identify } from "./place";
import { fileStart, type Place } from "./problem";
import { parseRole } from "./role";
import { parseSkill } from "./skill";
import { parseSource } from "./source";
import { parseStart } from "./start";

/** What a file holds, told apart by its kind. */
export type Parsed =
  | { kind: "role"; entry: Role }
  | { kind: "skill"; entry: Skill }
  | { kind: "certification"; entry: Certification }
  | { kind: "source"; entry: Source }
  | { kind: "start"; entry: Start };

/** All that one file by itself says; what needs other files is checked by `checkSet`. */
export interface ContentFile {
  context: FileContext;
  kind: Kind | "areas" | null;
  id: string;
  area: string | null;
  /** Null when the file has a problem that leaves nothing to keep. */
  parsed: Parsed | null;
  areas: (Area & { place: Place })[];
}

/** Parses one file. `path` is relative to the content folder, `shown` is what people are told. */
export function parseFile(path: string, shown: string, bytes: Uint8Array): ContentFile {
  const context = new FileContext(path, shown);
  const file: ContentFile = { context, kind: null, id: "", area: null, parsed: null, areas: [] };
  const identity = identify(path);
  if ("problem" in identity) {
    context.error("place", fileStart, identity.problem);
    return file;
  }
  if (identity.kind === "readme") return file;
  file.kind = identity.kind;
  if (identity.kind !== "areas") ({ id: file.id, area: file.area } = identity);
  const decoded = decode(bytes);
  if ("notUtf8" in decoded) {
    context.error("encoding", decoded.notUtf8, "not UTF-8; save the file as UTF-8");
    return file;
  }
  const page = readPage(decoded.text, context);
  if (identity.kind === "areas") file.areas = parseAreas(page, context);
  else file.parsed = parseKind(identity.kind, identity.id, identity.area ?? "", page, context);
  return file;
}

function parseKind(kind: Kind, id: string, area: string, page: Page, context: FileContext): Parsed | null {
  switch (kind) {
    case "role":
      return wrap(kind, parseRole(id, page, context));
    case "skill":
      return wrap(kind, parseSkill(id, area, page, context));
    case "certification":
      return wrap(kind, parseCertification(id, page, context));
    case "source":
      return wrap(kind, parseSource(id, page, context));
    case "start":
      return wrap(kind, parseStart(id, page, context));
  }
}

function wrap<K extends Kind, E>(kind: K, entry: E | null): { kind: K; entry: E } | null {
  return entry && { kind, entry };
}

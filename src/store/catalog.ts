import { buildCatalogue, type Catalogue } from "@/domain/catalogue";
import type { Content } from "@/domain/content";
import { readShared } from "./content/entry";
import {
  certificationParts,
  readCertification,
  readSource,
  readStart,
  sourceParts,
  startParts,
} from "./content/others";
import { readRole, roleParts } from "./content/role";
import { readSkill, skillParts } from "./content/skill";
import type { Database } from "./database";
import { fromJson } from "./trusted";

const orderBy = { position: "asc" } as const;

/** The version of the content being served, or null before anything was published. */
export async function readContentVersion(database: Database): Promise<string | null> {
  const row = await database.read.contentVersion.findFirst();
  return row?.hash ?? null;
}

/**
 * Loads what is published. Which publication it is, is read before and after, and a change in
 * between starts over: so a set is never a mixture, and no transaction has to be held open.
 */
export async function loadCatalogue(database: Database): Promise<Catalogue> {
  for (;;) {
    const before = await database.read.contentVersion.findFirst();
    const content = await readContent(database);
    const after = await database.read.contentVersion.findFirst();
    if (after?.publication === before?.publication) return buildCatalogue(content, after?.hash ?? "");
  }
}

/** All that is published, as it was before it was stored. */
export async function readContent({ read }: Database): Promise<Content> {
  const shared = readShared(
    await read.citation.findMany({ orderBy }),
    await read.rename.findMany({ orderBy }),
  );
  const areas = await read.area.findMany({ orderBy });
  const skills = await read.skill.findMany({ orderBy, include: skillParts });
  const roles = await read.role.findMany({ orderBy, include: roleParts });
  const certifications = await read.certification.findMany({ orderBy, include: certificationParts });
  const sources = await read.source.findMany({ orderBy, include: sourceParts });
  const starts = await read.start.findMany({ orderBy, include: startParts });
  return {
    areas: areas.map(({ id, title, summary }) => ({ id, title, summary: fromJson(summary) })),
    skills: skills.map((row) => readSkill(row, shared)),
    roles: roles.map((row) => readRole(row, shared)),
    certifications: certifications.map((row) => readCertification(row, shared)),
    sources: sources.map((row) => readSource(row, shared)),
    starts: starts.map((row) => readStart(row, shared)),
  };
}

const secondsBetweenLooks = 1;

/** Keeps one catalogue for all requests, and looks at most once a second for a newer version. */
export class CatalogueCache {
  private catalogue: Catalogue | null = null;
  private lookedAt = 0;
  private look: Promise<Catalogue> | null = null;

  constructor(
    private readonly database: Database,
    private readonly now: () => number = Date.now,
  ) {}

  get(): Promise<Catalogue> {
    const isFresh = this.now() - this.lookedAt < secondsBetweenLooks * 1000;
    if (this.catalogue && isFresh) return Promise.resolve(this.catalogue);
    this.look ??= this.refresh().finally(() => (this.look = null));
    return this.look;
  }

  private async refresh(): Promise<Catalogue> {
    const version = await readContentVersion(this.database);
    if (!this.catalogue || this.catalogue.version !== (version ?? "")) {
      this.catalogue = await loadCatalogue(this.database);
    }
    this.lookedAt = this.now();
    return this.catalogue;
  }
}

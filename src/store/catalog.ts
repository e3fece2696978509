import { setImmediate } from "node:timers/promises";
import { buildCatalogue, type Catalogue } from "@/domain/catalogue";
import type { Content } from "@/domain/content";
import { inOrder, readShared } from "./content/entry";
import { readCertifications, readSources, readStarts } from "./content/others";
import { readRoles } from "./content/role";
import { readSkills } from "./content/skill";
import type { Database } from "./database";
import { fromJson } from "./trusted";

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
  const shared = readShared(await read.citation.findMany(inOrder), await read.rename.findMany(inOrder));
  const areas = await read.area.findMany(inOrder);
  return {
    areas: areas.map(({ id, title, summary }) => ({ id, title, summary: fromJson(summary) })),
    skills: await readSkills(read, shared),
    roles: await readRoles(read, shared),
    certifications: await readCertifications(read, shared),
    sources: await readSources(read, shared),
    starts: await readStarts(read, shared),
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
      void this.prepare(this.catalogue);
    }
    this.lookedAt = this.now();
    return this.catalogue;
  }

  /** Works out ahead of the first who asks what takes long, and lets every request in between pass. */
  private async prepare(catalogue: Catalogue): Promise<void> {
    for (const part of [catalogue.rolePlaces, catalogue.searchIndex, catalogue.claims]) {
      while (catalogue === this.catalogue && !part.isReady) {
        part.advance();
        await setImmediate();
      }
    }
  }
}

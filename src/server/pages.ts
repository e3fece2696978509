import type { Address } from "./address";
import type { Edition, Editions } from "./editions";
import type { Encoding } from "./encoding";
import { addUnpacked } from "./forms";
import { makePage, type Page } from "./page";
import { PageCache } from "./page-cache";
import type { Render } from "./render";

const mostTries = 3;

/** What is told about the pages in `/api/health`. */
export interface PageCounts {
  entries: number;
  bytes: number;
  hits: number;
  misses: number;
}

/**
 * The pages as visitors get them: each is made once for each version of the content and kept in memory.
 * Invariant: what is kept under a version was made from that version alone.
 */
export class Pages {
  private readonly cache: PageCache;
  private readonly underWay = new Map<string, Promise<Page | null>>();
  private version: string | null = null;
  private hits = 0;
  private misses = 0;

  constructor(
    private readonly render: Render,
    private readonly editions: Editions,
    capacity: number,
  ) {
    this.cache = new PageCache(capacity);
  }

  get counts(): PageCounts {
    const { entries, bytes } = this.cache;
    return { entries, bytes, hits: this.hits, misses: this.misses };
  }

  /** The page when it can be had without waiting: kept, and its content looked up a moment ago. */
  getAtOnce(address: Address, encoding: Encoding): Page | null {
    const { recent } = this.editions;
    return recent && this.find(address, encoding, recent);
  }

  /** The page at an address; null when what Next would say is not the same for everybody. */
  async get(address: Address, encoding: Encoding): Promise<Page | null> {
    const edition = await this.editions.get();
    if (!edition) return null;
    const found = this.find(address, encoding, edition);
    if (found) return found;
    this.misses++;
    const page = await this.make(address, edition);
    return page && encoding === "identity" ? { ...page, forms: addUnpacked(page.forms) } : page;
  }

  private find({ key }: Address, encoding: Encoding, { version }: Edition): Page | null {
    // What was made from another version goes.
    if (version !== this.version) this.cache.clear();
    this.version = version;
    const page = this.cache.get(key);
    if (!page) return null;
    this.hits++;
    if (encoding !== "identity" || page.forms.identity) return page;
    // Kept unpacked too, and counted, from the second time that somebody takes it so.
    const unpacked = { ...page, forms: addUnpacked(page.forms) };
    this.cache.put(key, unpacked);
    return unpacked;
  }

  /** However many ask at once, a page is made once. */
  private make(address: Address, edition: Edition): Promise<Page | null> {
    const key = `${edition.version} ${address.key}`;
    const present = this.underWay.get(key);
    if (present) return present;
    const made = this.makeFrom(address, edition).finally(() => this.underWay.delete(key));
    this.underWay.set(key, made);
    return made;
  }

  /** Makes it again when the content changed meanwhile: it may be half of the one, half of the other. */
  private async makeFrom(address: Address, edition: Edition): Promise<Page | null> {
    let before = edition;
    for (let tries = 1; ; tries++) {
      const answer = await this.render(address);
      // A cookie is for one person: each who asked then asks Next alone.
      if (answer.headers["set-cookie"]) return null;
      const after = await this.editions.lookUp().catch(() => null);
      if (after === null || after === before || tries === mostTries) {
        const page = await makePage(answer, after === before, address.path);
        if (page.tag !== null && before.version === this.version) this.cache.put(address.key, page);
        return page;
      }
      before = after;
    }
  }
}

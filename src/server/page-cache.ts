import type { Page } from "./page";

/** What an entry takes besides its bytes: headers, keys, objects; counted generously. */
const overhead = 2_000;

/** One page may take an eighth: a few large ones do not push out all the others. */
const largestShare = 8;

/**
 * Keeps pages up to a number of bytes; the one that was used longest ago goes first.
 * Invariant: `bytes` is the sum over what is kept, and never more than the capacity.
 */
export class PageCache {
  private readonly kept = new Map<string, { page: Page; size: number }>();
  private size = 0;

  constructor(private readonly capacity: number) {}

  get entries(): number {
    return this.kept.size;
  }

  get bytes(): number {
    return this.size;
  }

  get(key: string): Page | undefined {
    const found = this.kept.get(key);
    if (!found) return undefined;
    // A Map keeps the order of insertion: put in again, it is the youngest.
    this.kept.delete(key);
    this.kept.set(key, found);
    return found.page;
  }

  /** Keeps a page in place of the one before it; one that is too large is not kept. */
  put(key: string, page: Page): void {
    this.drop(key);
    const size = sizeOf(key, page);
    if (size > this.capacity / largestShare) return;
    this.kept.set(key, { page, size });
    this.size += size;
    for (const oldest of this.kept.keys()) {
      if (this.size <= this.capacity) return;
      this.drop(oldest);
    }
  }

  clear(): void {
    this.kept.clear();
    this.size = 0;
  }

  private drop(key: string): void {
    this.size -= this.kept.get(key)?.size ?? 0;
    this.kept.delete(key);
  }
}

function sizeOf(key: string, { forms, data }: Page): number {
  const bodies = [...Object.values(forms), ...Object.values(data?.forms ?? {})];
  return bodies.reduce((sum, body) => sum + body.length, overhead + 2 * key.length);
}

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Page } from "./page";
import { PageCache } from "./page-cache";

const pageOf = (bytes: number): Page => ({
  status: 200,
  headers: [],
  tag: "tag",
  forms: { br: Buffer.alloc(bytes) },
});

describe("the cache of pages", () => {
  it("never holds more than its capacity, whatever is asked of it", () => {
    const capacity = 100_000;
    const step = fc.record({
      key: fc.integer({ min: 0, max: 30 }),
      bytes: fc.nat(15_000),
      put: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 200 }), (steps) => {
        const cache = new PageCache(capacity);
        const put = new Map<string, Page>();
        for (const { key, bytes, put: isPut } of steps) {
          const name = `${key}`;
          if (isPut) {
            const page = pageOf(bytes);
            cache.put(name, page);
            put.set(name, page);
          } else {
            // What is found is the last that was put under that name.
            const found = cache.get(name);
            expect(found === undefined || found === put.get(name)).toBe(true);
          }
          expect(cache.bytes).toBeLessThanOrEqual(capacity);
          expect(cache.bytes).toBeGreaterThanOrEqual(cache.entries * 2_000);
        }
        cache.clear();
        expect([cache.bytes, cache.entries]).toEqual([0, 0]);
      }),
    );
  });

  it("lets go what was used longest ago", () => {
    const cache = new PageCache(100_000);
    for (const name of ["a", "b", "c", "d", "e", "f", "g", "h", "i"]) cache.put(name, pageOf(9_000));
    expect(cache.get("a")).toBeDefined();
    cache.put("j", pageOf(9_000));
    expect(cache.get("a")).toBeDefined();
    expect(cache.get("b")).toBeUndefined();
    expect(cache.get("c")).toBeDefined();
  });

  it("counts a page again when it grows, and once when it is put again", () => {
    const cache = new PageCache(100_000);
    cache.put("a", pageOf(1_000));
    const before = cache.bytes;
    cache.put("a", pageOf(1_000));
    expect([cache.bytes, cache.entries]).toEqual([before, 1]);
    cache.put("a", pageOf(1_500));
    expect([cache.bytes, cache.entries]).toEqual([before + 500, 1]);
  });

  it("does not keep a page that would push out too many others, nor its older form", () => {
    const cache = new PageCache(100_000);
    cache.put("a", pageOf(1_000));
    cache.put("a", pageOf(20_000));
    expect([cache.get("a"), cache.bytes]).toEqual([undefined, 0]);
  });

  it("keeps nothing when it may keep nothing", () => {
    const cache = new PageCache(0);
    cache.put("a", pageOf(0));
    expect(cache.get("a")).toBeUndefined();
  });
});

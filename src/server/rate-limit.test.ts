import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { RateLimit } from "./rate-limit";

const addresses = fc.constantFrom("192.0.2.1", "192.0.2.2", "2001:db8:0:1");

describe("the limit of calls", () => {
  it("answers so many in a minute to each network, and never more", () => {
    const calls = fc.array(fc.record({ address: addresses, after: fc.nat({ max: 20_000 }) }));
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5 }), calls, (most, asked) => {
        let now = 0;
        const limit = new RateLimit(most, () => now);
        const answered = asked.flatMap(({ address, after }) => {
          now += after;
          return limit.count(address) === 0 ? [{ address, at: now }] : [];
        });
        // A minute that begins anywhere touches at most two that are counted.
        for (const { address, at } of answered) {
          const within = answered.filter((each) => each.address === address && each.at >= at);
          expect(within.filter((each) => each.at < at + 60_000).length).toBeLessThanOrEqual(2 * most);
        }
      }),
    );
  });

  it("says for how long to wait, and answers again after that", () => {
    let now = 5_000;
    const limit = new RateLimit(1, () => now);
    expect(limit.count("192.0.2.1")).toBe(0);
    now += 20_000;
    expect(limit.count("192.0.2.1")).toBe(40);
    expect(limit.count("192.0.2.2")).toBe(0);
    now += 40_000;
    expect(limit.count("192.0.2.1")).toBe(0);
  });

  it("counts nobody on this machine, and nobody at all when it is nought", () => {
    const limit = new RateLimit(1);
    for (const address of ["127.0.0.1", "127.0.0.1", "::1", "::1"]) expect(limit.count(address)).toBe(0);
    const none = new RateLimit(0);
    expect([none.count("192.0.2.1"), none.count("192.0.2.1")]).toEqual([0, 0]);
  });

  it("remembers a bounded number of networks", () => {
    const limit = new RateLimit(1);
    limit.count("first");
    for (let each = 0; each < 50_000; each++) limit.count(`network ${each}`);
    expect(limit.count("first")).toBe(0);
    expect(limit.count("network 49999")).toBeGreaterThan(0);
  });
});

import { BlockList, isIPv6 } from "node:net";

const minute = 60_000;

/** More networks than these are not told apart within a minute: whoever asks first is forgotten first. */
const mostAddresses = 50_000;

/** This machine itself: a proxy that names nobody would otherwise count as one who asks too much. */
const here = new BlockList();
here.addSubnet("127.0.0.0", 8);
here.addAddress("::1", "ipv6");

/** Counts the calls from each network within a minute. Invariant: it takes no more memory however many ask. */
export class RateLimit {
  private counts = new Map<string, number>();
  private since = -Infinity;

  constructor(
    /** How many are answered in a minute; 0 is no limit. */
    private readonly most: number,
    private readonly now: () => number = () => performance.now(),
  ) {}

  /** Counts a call, and answers for how many seconds to wait when there were too many, else 0. */
  count(address: string): number {
    if (this.most === 0 || isHere(address)) return 0;
    const now = this.now();
    if (now >= this.since + minute) {
      this.counts = new Map();
      this.since = now;
    }
    const count = (this.counts.get(address) ?? 0) + 1;
    const [oldest] = this.counts.keys();
    if (count === 1 && this.counts.size >= mostAddresses && oldest !== undefined) this.counts.delete(oldest);
    this.counts.set(address, count);
    return count > this.most ? Math.max(1, Math.ceil((this.since + minute - now) / 1000)) : 0;
  }
}

function isHere(address: string): boolean {
  return address === "" || here.check(address, isIPv6(address) ? "ipv6" : "ipv4");
}

/**
 * The content being served. Compared by identity, not only by version: so not even a change there and
 * back, while a page is being made, goes unnoticed.
 */
export interface Edition {
  readonly version: string;
}

/** What was looked up counts this long: most requests need not wait for anything. */
const freshMilliseconds = 250;

/** After a failure, this long passes without a look. */
const pauseMilliseconds = 1000;

/** Knows which content is being served, also while the database is away: pages that are kept stay readable. */
export class Editions {
  private known: Edition | null = null;
  private until = -Infinity;

  constructor(
    /** Asks the database at most once a second; fails when it does not answer. */
    readonly lookUp: () => Promise<Edition>,
    private readonly now: () => number = () => performance.now(),
  ) {}

  /** The edition as of a moment ago, or null when it has to be looked up. */
  get recent(): Edition | null {
    return this.now() < this.until ? this.known : null;
  }

  /** The present edition; when it cannot be looked up, the last one known, or null. */
  async get(): Promise<Edition | null> {
    if (this.now() < this.until) return this.known;
    try {
      this.known = await this.lookUp();
      this.until = this.now() + freshMilliseconds;
    } catch {
      this.until = this.now() + pauseMilliseconds;
    }
    return this.known;
  }
}

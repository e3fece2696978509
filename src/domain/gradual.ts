/**
 * Something that takes long to work out: step by step while nobody needs it, at once when somebody does.
 * Invariant: each step is taken once, however it is asked for.
 */
export class Gradual<T> {
  private readonly work: Iterator<undefined, T>;
  private result: { value: T } | null = null;

  constructor(work: () => Generator<undefined, T>) {
    this.work = work();
  }

  get isReady(): boolean {
    return this.result !== null;
  }

  /** Takes one step, unless it is worked out. */
  advance(): void {
    if (this.result) return;
    const { done, value } = this.work.next();
    if (done) this.result = { value };
  }

  /** The result, taking all steps that are left. */
  get(): T {
    while (!this.result) this.advance();
    return this.result.value;
  }
}

declare global {
  /** On the global object, as pages and the server around them are bundled apart. */
  var archwayWaits: Map<string, number> | undefined;
}

const waits = (globalThis.archwayWaits ??= new Map<string, number>());

/** Has the answer to a request say that it is to be made again after some seconds, which an action cannot. */
export function askToWait(request: string, seconds: number): void {
  waits.set(request, seconds);
}

/** How many seconds the answer to a request asks to wait; each is told once. */
export function takeWait(request: string): number | undefined {
  const seconds = waits.get(request);
  waits.delete(request);
  return seconds;
}

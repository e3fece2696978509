import { AsyncLocalStorage } from "node:async_hooks";
import { vi } from "vitest";

/** What Next tells a route handler or an action of the request that it answers. */
interface Asking {
  headers: Headers;
  cookies: Map<string, string>;
}

const asking = new AsyncLocalStorage<Asking>();

/** Where an action sends the browser. */
export class Redirected extends Error {
  constructor(readonly to: string) {
    super(`redirected to ${to}`);
  }
}

/** Runs something as the answer to a request. */
export function answering<T>(request: Asking, work: () => T): T {
  return asking.run(request, work);
}

function current(): Asking {
  const found = asking.getStore();
  if (!found) throw new Error("nobody is asking");
  return found;
}

vi.mock("next/headers", () => ({
  headers: () => Promise.resolve(current().headers),
  cookies: () => {
    const jar = current().cookies;
    return Promise.resolve({
      get: (name: string) => (jar.has(name) ? { name, value: jar.get(name) } : undefined),
      set: (name: string, value: string, { maxAge }: { maxAge: number }) => {
        if (maxAge > 0) jar.set(name, value);
        else jar.delete(name);
      },
    });
  },
}));

vi.mock("next/cache", () => ({ refresh: () => undefined }));

vi.mock("next/navigation", () => ({
  RedirectType: { push: "push", replace: "replace" },
  redirect: (to: string) => {
    throw new Redirected(to);
  },
}));

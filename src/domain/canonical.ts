import { compareIds } from "./graph";

/**
 * Plain data with the keys of every object in one order, as JSON. Invariant: equal data gives equal text,
 * in whatever order its keys were written.
 */
export function writeCanonical(data: unknown, indent?: number): string {
  return JSON.stringify(data, (_, value: unknown) => sortKeys(value), indent);
}

function sortKeys(value: unknown): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => compareIds(a, b)));
}

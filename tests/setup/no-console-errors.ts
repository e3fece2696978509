import { afterEach, beforeEach, expect, type MockInstance, vi } from "vitest";

/** Whatever is reported to console.error fails the test that caused it. */
let errors: MockInstance<typeof console.error>;

beforeEach(() => {
  errors = vi.spyOn(console, "error").mockImplementation(() => undefined);
});

afterEach(() => {
  const calls = errors.mock.calls;
  errors.mockRestore();
  expect(calls).toEqual([]);
});

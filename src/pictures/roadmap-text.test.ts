import fc from "fast-check";
import { expect, it } from "vitest";
import { measureText, wrapText } from "./roadmap-text";

it("breaks between words and after hyphens", () => {
  expect(wrapText("Evaluating machine-learning models", 138, 12.5, 2)).toEqual([
    "Evaluating machine-",
    "learning models",
  ]);
  expect(wrapText("Git", 138, 12.5, 2)).toEqual(["Git"]);
});

it("cuts what does not fit, as late as possible", () => {
  expect(wrapText("Concurrent and asynchronous programming", 138, 12.5, 2)).toEqual([
    "Concurrent and ",
    "asynchronous progr…",
  ]);
});

it("never makes a line too wide, and loses nothing unless it says so", () => {
  const words = fc.stringMatching(/^[A-Za-z-]{1,14}( [A-Za-z-]{1,14}){0,5}$/);
  fc.assert(
    fc.property(words, fc.integer({ min: 20, max: 200 }), (text, width) => {
      const lines = wrapText(text, width, 12, 2);
      expect(lines.length).toBeLessThanOrEqual(2);
      for (const line of lines) expect(measureText(line.trimEnd(), 12)).toBeLessThanOrEqual(width);
      if (!lines.some((line) => line.endsWith("…"))) expect(lines.join("")).toBe(text);
    }),
  );
});

import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { dark, light } from "./palette";

const css = readFileSync("src/app/globals.css", "utf8");

it.each([
  ...Object.entries(light).map(([name, colour]) => ["light", name, colour] as const),
  ...Object.entries(dark).map(([name, colour]) => ["dark", name, colour] as const),
])("the %s %s is that of the style sheet", (theme, name, colour) => {
  const token = new RegExp(`--color-${name}: light-dark\\((#\\w+), (#\\w+)\\)`).exec(css);
  expect(token?.[theme === "light" ? 1 : 2]).toBe(colour);
});

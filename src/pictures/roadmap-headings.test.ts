import { expect, it } from "vitest";
import { nameStages } from "./roadmap-headings";

const areas = new Map([
  ["data", { title: "Data" }],
  ["models", { title: "Language models" }],
  ["mlops", { title: "MLOps" }],
]);

function stage(...names: string[]): { area: string }[] {
  return names.map((area) => ({ area }));
}

it("begins with the foundations, and names the two areas that most cards of a stage come from", () => {
  const stages = [stage("data"), stage("data", "models", "models", "mlops", "data", "data")];
  expect(nameStages(stages, areas)).toEqual(["Foundations", "Data and language models"]);
});

it("leaves the case of an abbreviation as it is", () => {
  expect(nameStages([[], stage("data", "data", "mlops", "mlops", "mlops")], areas)[1]).toBe("MLOps and data");
});

it("names one area alone when there is hardly any other", () => {
  expect(nameStages([[], stage("data", "data", "mlops")], areas)[1]).toBe("Data");
});

it("prefers, of two that are equal, the one of which the stage holds the greater part", () => {
  const stages = [stage("data", "data", "data"), stage("data", "mlops")];
  expect(nameStages(stages, areas)[1]).toBe("MLOps and data");
});

it("gives each stage a heading of its own", () => {
  const once = stage("data", "mlops", "models");
  const only = stage("data");
  expect(new Set(nameStages([[], once, once], areas)).size).toBe(3);
  expect(nameStages([[], only, only], areas)).toEqual(["Foundations", "Data", "Data, continued"]);
});

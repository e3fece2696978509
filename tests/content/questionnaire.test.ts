import { describe, expect, it } from "vitest";
import { buildCatalogue } from "@/domain/catalogue";
import { orderQuestions } from "@/domain/questionnaire";
import { loadRealContent } from "../fixtures/real-content";

const { content } = await loadRealContent();
const { graph } = buildCatalogue(content, "test");
const people = [{ id: "nobody", has: [] }, ...content.starts];

describe("the questions for a role", () => {
  it.each(content.roles)(
    "settle more than three quarters of the hours of $id with the first twelve",
    (role) => {
      for (const { id, has } of people) {
        const questions = orderQuestions(graph, new Map(has.map(({ skill, level }) => [skill, level])), role);
        const twelfth = questions[Math.min(12, questions.length) - 1];
        expect(twelfth?.hoursSettled, id).toBeGreaterThan(0.75);
      }
    },
  );
});

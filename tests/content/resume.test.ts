import { describe, expect, it } from "vitest";
import { readResume } from "@/domain/resume";
import { everydayWords } from "@/domain/resume-everyday";
import { indexNames } from "@/domain/resume-names";
import { tokensOf } from "@/domain/resume-tokens";
import { loadRealContent } from "../fixtures/real-content";

const { content } = await loadRealContent();
const names = indexNames(content.skills);

/** What somebody might write of anything but these skills. */
const ordinary = `
  We should go now, or we will miss the train.
  Go to the end of the road and turn left.
  There was a spark of hope in her eyes.
  She lit the torch and walked into the shell of the old house.
  The bus stops at the terminal every hour.
  He had a bash at it, and it worked.
  The children saw two pandas and an owl at the zoo.
  The sea was azure and the air was still.
  The airflow in the room is poor.
  He is an agile dancer with a long stride.
  Our pets sleep by the fire.
  This project aims to plant a thousand trees.
  The transformer at the corner hums all night.
  Pruning the roses took all day.
  The prefect spoke to the school.
  Distillation of whisky takes patience.
  Bandits robbed the coach.
  They needed no prompting.
  A rag, a bucket and a mop stood in the corner.
  The feast went on until dawn.
  The spaceship left the temporal plane.
  Their resilience after the flood was remarkable.
  I spent the evening networking over a glass of wine.
  The driver hit the guardrail.
  The charts were topped by a ballad.
  All the containers were unloaded at the harbour.
  Statistics show that fewer people smoke.
  A tableau of dancers opened the show.
  The doctor wrote a postmortem report.
  In all probability it will rain.
  The apple has a pip.
  He broke his hip in a fall.
  Lora plays the piano.
  Plotting against the king was a crime.
  The plane flew over the delta at dusk.
  It is a soc of its own, she said.
  We are hiring a van for the weekend.
`
  .trim()
  .split("\n")
  .map((line) => line.trim());

describe("the names of skills, looked for in a text", () => {
  it.each(ordinary)("are not seen in: %s", (sentence) => {
    const { recognised, unclear } = readResume(sentence, names);
    expect([...recognised, ...unclear].flatMap((each) => each.mentions.map(({ words }) => words))).toEqual(
      [],
    );
  });

  it("are found, every title and every alias, where each stands in a line of its own", () => {
    const all = content.skills.flatMap(({ id, title, aliases }) =>
      [title, ...aliases].map((name) => ({ id, name })),
    );
    const { recognised, unclear } = readResume(all.map(({ name }) => `- ${name}`).join("\n"), names);
    const found = new Map<number, string[]>();
    for (const { skills, mentions } of [...recognised, ...unclear]) {
      for (const { place, words } of mentions) {
        if ("line" in place && all[place.line - 1]?.name.startsWith(words)) found.set(place.line, skills);
      }
    }
    const missed = all.filter(({ id }, index) => !found.get(index + 1)?.includes(id));
    expect(missed).toEqual([]);
  });

  it("are found in a résumé as people write them", () => {
    const text = `
# Grace, data engineer

- Built ETL pipelines in Python and SQL with Airflow, dbt and Apache Spark on AWS.
- Moved 40 services to Kubernetes; wrote Terraform modules and bash scripts.
- Fine-tuned LLMs with LoRA, and led threat modelling workshops.
- Analysed usage with pandas and NumPy.

Skills: PyTorch, Docker, vector databases, prompt engineering, GDPR`;
    const found = readResume(text, names).recognised.flatMap((each) => each.skills);
    for (const id of [
      "python",
      "sql",
      "data-pipelines",
      "workflow-orchestration",
      "analytics-engineering",
      "aws-for-ai",
      "distributed-processing",
      "kubernetes",
      "infrastructure-as-code",
      "command-line",
      "large-language-models",
      "fine-tuning",
      "threat-modelling",
      "scientific-python",
      "pytorch",
      "vector-databases",
      "prompt-design",
      "data-protection",
    ]) {
      expect(found).toContain(id);
    }
  });

  it(
    "are found in 200,000 characters in less than a second, whatever stands there",
    { timeout: 30_000 },
    () => {
      const titles = content.skills.flatMap((skill) => [skill.title, ...skill.aliases]).join(" ");
      const texts = [titles, "machine ", "a", "data\n", "x@", "http://", " ", "'a", '{"a":[', "data - "].map(
        (each) => each.repeat(Math.ceil(200_000 / each.length)).slice(0, 200_000),
      );
      for (const text of texts) {
        const begin = performance.now();
        readResume(text, names);
        expect(performance.now() - begin, text.slice(0, 20)).toBeLessThan(1000);
      }
    },
  );

  it("include every word that is listed as one of every day", () => {
    const words = content.skills.flatMap(({ title, aliases }) =>
      [title, ...aliases]
        .map(tokensOf)
        .flatMap(([first, ...more]) => (first && more.length === 0 ? [first.key] : [])),
    );
    expect([...everydayWords].filter((word) => !words.includes(word))).toEqual([]);
  });
});

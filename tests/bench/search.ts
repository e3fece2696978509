import { buildCatalogue } from "@/domain/catalogue";
import { search } from "@/domain/search";
import { mistype, spokenContent } from "../fixtures/spoken-content";
import { Dice } from "./generate";
import { Speech } from "./speech";
import { formatTable, medianOf, time } from "./timing";

const size = { roles: 17, skills: 212, certifications: 45, sources: 90, resourcesOfEach: 6 };
const queries = 1_000;

/** Times searching in as much as the real content is growing to. */
export async function benchSearch(): Promise<void> {
  const dice = new Dice(2026);
  const speech = new Speech(dice);
  const content = spokenContent(size, speech);
  const resources = content.skills.flatMap((skill) => skill.learn);
  const titles = [...content.roles, ...content.skills, ...resources].map((each) => each.title);
  const catalogue = buildCatalogue(content, "bench");
  const index = time(() => catalogue.searchIndex.get());

  const pick = (): string => titles[dice.between(0, titles.length - 1)] ?? "";
  const kinds: [string, () => string][] = [
    ["a title", pick],
    ["a title with a letter wrong", () => mistype(pick(), dice)],
    ["the beginning of a title", () => pick().slice(0, dice.between(1, 8))],
    ["words of which there is none", () => `${new Speech(dice).word()} ${new Speech(dice).word()}`],
  ];
  const rows = kinds.map(([name, make]) => {
    const milliseconds = Array.from({ length: queries }, () => {
      const query = make();
      return time(() => search(catalogue, query)).milliseconds;
    });
    return [name, show(medianOf(milliseconds)), show(Math.max(...milliseconds)), "under 50 ms"];
  });
  console.log(
    `Search: ${size.roles} roles, ${size.skills} skills, ${size.certifications} certifications, ${size.sources} sources, ${resources.length} resources`,
  );
  console.log(formatTable([["what", "median", "worst", "aim"], ...rows]));
  console.log(`  (its index, built before the first query, took ${show(index.milliseconds)})\n`);
  await Promise.resolve();
}

const show = (value: number): string => `${value.toFixed(1)} ms`;

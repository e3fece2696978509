import { buildCatalogue } from "@/domain/catalogue";
import type { Content } from "@/domain/content";
import { search } from "@/domain/search";
import { smallContent, smallRole, smallSkill } from "../fixtures/small-content";
import { Dice } from "./generate";
import { Speech } from "./speech";
import { formatTable, medianOf, time } from "./timing";

const size = { roles: 17, skills: 212, certifications: 45, sources: 90, resourcesOfEach: 6 };
const queries = 1_000;

/** Times searching in as much as the real content is growing to. */
export async function benchSearch(): Promise<void> {
  const dice = new Dice(2026);
  const speech = new Speech(dice);
  const content = generateContent(speech);
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

function generateContent(speech: Speech): Content {
  const many = <T>(count: number, make: (id: string) => T): T[] =>
    Array.from({ length: count }, (_, index) => make(`entry-${index}`));
  const said = () => ({
    title: speech.sentence(1, 4),
    summary: [{ type: "text" as const, text: speech.sentence(30, 60) }],
  });
  const aliases = (): string[] => many(3, () => speech.sentence(1, 3));
  const { certifications, sources, ...rest } = smallContent([]);
  return {
    ...rest,
    roles: many(size.roles, (id) => ({ ...smallRole(id, []), ...said(), aliases: aliases() })),
    skills: many(size.skills, (id) => {
      const skill = smallSkill(id);
      const learn = many(size.resourcesOfEach, () => skill.learn.slice(0, 1)).flat();
      return {
        ...skill,
        ...said(),
        aliases: aliases(),
        learn: learn.map((resource) => ({ ...resource, title: speech.sentence(2, 9) })),
      };
    }),
    certifications: certifications.flatMap((each) =>
      many(size.certifications, (id) => ({ ...each, ...said(), id })),
    ),
    sources: sources.flatMap((each) => many(size.sources, (id) => ({ ...each, ...said(), id }))),
  };
}

function mistype(title: string, dice: Dice): string {
  const at = dice.between(0, title.length - 1);
  return title.slice(0, at) + dice.pick(["e", "n", "", "x"]) + title.slice(at + 1);
}

/** What a heading needs to know of a card. */
interface Shelved {
  area: string;
}

/**
 * What each stage is about: the first is the foundations, any other the area or the two that most of its cards
 * come from; between two that are equal, the one of which it holds the greater part.
 * A stage for which all such headings are taken continues an earlier one.
 */
export function nameStages(
  stages: readonly (readonly Shelved[])[],
  areas: ReadonlyMap<string, { title: string }>,
): string[] {
  const totals = countAreas(stages.flat());
  const taken = new Set<string>();
  return stages.map((cards, index) => {
    if (index === 0) return "Foundations";
    const ranked = [...countAreas(cards)]
      .sort(([a, m], [b, n]) => n - m || n / (totals.get(b) ?? 1) - m / (totals.get(a) ?? 1))
      .map(([area, count]) => ({ title: areas.get(area)?.title ?? area, share: count / cards.length }));
    const names = candidates(ranked);
    const name = names.find((each) => !taken.has(each)) ?? `${names[0] ?? ""}, continued`;
    taken.add(name);
    return name;
  });
}

/** The best heading first: one area alone if most cards are of it, or else pairs. */
function candidates(ranked: readonly { title: string; share: number }[]): string[] {
  const [first, ...others] = ranked;
  if (!first) return [];
  const pairs = others.map(({ title }) => `${first.title} and ${lowerFirst(title)}`);
  return first.share > 0.6 || pairs.length === 0 ? [first.title, ...pairs] : pairs;
}

function countAreas(cards: readonly Shelved[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { area } of cards) counts.set(area, (counts.get(area) ?? 0) + 1);
  return counts;
}

/** "Language models" within a sentence, but "MLOps" as it is. */
function lowerFirst(title: string): string {
  return /^.\p{Ll}/u.test(title) ? title.charAt(0).toLowerCase() + title.slice(1) : title;
}

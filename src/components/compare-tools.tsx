import { type Comparison, isEqualForAll } from "@/domain/comparison";
import { Choice } from "./choice";
import { CopyText } from "./copy-text";
import { comparePage, type CompareView } from "./href";

interface CompareToolsProps {
  comparison: Comparison;
  view: CompareView;
}

/** What one can do with the table: leave out what is equal, take it along. */
export function CompareTools({ comparison, view }: CompareToolsProps) {
  const { roles, skills, certifications } = comparison;
  const equal = [...skills, ...certifications].filter(isEqualForAll).length;
  const query = comparePage(roles).slice(comparePage([]).length);
  const markdown = `/compare/comparison.md${query}`;
  return (
    <div className="no-print mt-8 mb-4 flex flex-wrap items-end gap-x-6 gap-y-2 font-sans">
      {(equal > 0 || view.isShort) && (
        <a href={comparePage(roles, { isShort: !view.isShort })} className="min-h-6" rel="nofollow">
          {view.isShort ? "Show what is equal, too" : "Hide what is equal"}
        </a>
      )}
      <a href={markdown} download className="min-h-6" rel="nofollow">
        As Markdown
      </a>
      <a href={`/compare/comparison.csv${query}`} download className="min-h-6" rel="nofollow">
        As CSV
      </a>
      <CopyText from={markdown} label="Copy as Markdown" />
    </div>
  );
}

/** On a narrow screen two of the roles stand side by side: this says which. The rest is style, so it needs no script. */
export function PairSwitch({ titles }: { titles: readonly string[] }) {
  const pairs = titles.flatMap((first, i) =>
    titles.slice(i + 1).map((second, j) => {
      return { value: `${i + 1} ${i + j + 2}`, label: `${first} and ${second}` };
    }),
  );
  if (pairs.length < 2) return null;
  return (
    <div className="pair no-print">
      <Choice name="pair" label="Two at a time" isLabelHidden options={pairs} chosen="1 2" />
    </div>
  );
}

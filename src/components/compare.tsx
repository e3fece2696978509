import { mostCompared } from "@/domain/chosen-roles";
import { spellCount } from "@/domain/number-words";
import { ComparePay } from "./compare-pay";
import { ComparePicker } from "./compare-picker";
import { CompareDemand, CompareResponsibilities } from "./compare-prose";
import type { ComparedProps } from "./compare-row";
import { CompareTable } from "./compare-table";
import { CompareTools, PairSwitch } from "./compare-tools";
import { summariseComparison } from "./compare-words";
import { HeadStartTable } from "./head-starts";
import { Written } from "./written";

/** Two to four roles side by side, whole. */
export function Compare(props: ComparedProps) {
  const { roles, comparison, catalogue, levels, view } = props;
  const titles = roles.map(({ title }) => title);
  return (
    <div className="compare">
      <p className="mt-5 max-w-[60ch] text-lead">{summariseComparison(props)}</p>
      {roles.length < mostCompared ? (
        <ComparePicker chosen={roles} roles={catalogue.content.roles} view={view} />
      ) : (
        <p className="no-print text-soft mt-6 font-sans text-small">
          No more than {spellCount(mostCompared)} fit side by side; remove one to see another.
        </p>
      )}
      <CompareTools comparison={comparison} view={view} />
      <p id="reading-levels" className="text-soft mb-3 max-w-[85ch] font-sans text-small">
        Pips and numbers are the level that a role asks for, from 1, aware, to 4, expert
        {levels.size > 0 && "; a pip is full as far as you have it and a ring where you lack it"}. A full
        square is core, a half one important, an empty one optional.
      </p>
      <div /* as far as the switch stays in sight */>
        <PairSwitch titles={titles} />
        <Written>
          <CompareTable {...props} describedBy="reading-levels" />
          <HeadStartTable comparison={comparison} titles={titles} isPersonal={levels.size > 0} />
        </Written>
      </div>
      <Written>
        <ComparePay roles={roles} bands={comparison.bands} />
        <CompareResponsibilities roles={roles} />
        <CompareDemand roles={roles} />
      </Written>
    </div>
  );
}

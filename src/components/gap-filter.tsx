import { type Importance, importances, type Skill, skillKinds, type Start } from "@/domain/content";
import { Choice, Submit } from "./choice";

/** How a gap is looked at, as the address says it; what is not there is at its usual. */
export interface GapView {
  from: string | undefined;
  by: "stage" | "area" | undefined;
  importance: Importance | undefined;
  kind: Skill["kind"] | undefined;
  show: "open" | undefined;
  optional: "yes" | undefined;
}

interface GapFilterProps {
  view: GapView;
  /** The page's own path. */
  here: string;
  starts: readonly Start[];
}

const orders = [
  { value: "stage", label: "by stage" },
  { value: "area", label: "by area" },
];
const kinds = skillKinds.map((value) => ({ value, label: `${value} skills` }));

/** Where one stands and which steps are shown; a plain form, so that what was chosen is in the address. */
export function GapFilter({ view, here, starts }: GapFilterProps) {
  const places = starts.map(({ id, title }) => ({ value: id, label: title }));
  const needs = importances.map((value) => ({ value, label: `${value} to the role` }));
  const { from, by, importance, kind, show, optional } = view;
  return (
    <form action={here} className="no-print mt-6 mb-8 flex flex-wrap items-end gap-x-6 gap-y-4">
      <Choice name="from" label="Seen as" options={places} chosen={from} none="what I entered" />
      <Choice name="by" label="Steps" options={orders} chosen={by} none="in plan order" />
      <Choice
        name="importance"
        label="Needed for what is"
        options={needs}
        chosen={importance}
        none="anything"
      />
      <Choice name="kind" label="Kind" options={kinds} chosen={kind} none="any" />
      <Choice
        name="show"
        label="Show"
        options={[{ value: "open", label: "what can be begun now" }]}
        chosen={show}
        none="all steps"
      />
      <Choice
        name="optional"
        label="Optional requirements"
        options={[{ value: "yes", label: "counted in" }]}
        chosen={optional}
        none="left out"
      />
      <Submit>Show</Submit>
    </form>
  );
}

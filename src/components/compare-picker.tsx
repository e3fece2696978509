import type { Role } from "@/domain/content";
import { Choice, Submit } from "./choice";
import type { CompareView } from "./href";

interface ComparePickerProps {
  /** Those that are there already, in their order. */
  chosen: readonly Role[];
  roles: readonly Role[];
  view?: CompareView;
}

/** Adds a role to those that are compared, or names the first two; the answer has an address of its own. */
export function ComparePicker({ chosen, roles, view }: ComparePickerProps) {
  const options = roles
    .filter((role) => !chosen.includes(role))
    .map(({ id, title }) => ({ value: id, label: title }));
  const labels =
    chosen.length === 0 ? ["Compare", "with"] : [chosen.length === 1 ? "Compare it with" : "One more role"];
  return (
    <form action="/compare" className="no-print mt-6 flex flex-wrap items-end gap-x-4 gap-y-3">
      {chosen.length > 0 && <input type="hidden" name="roles" value={chosen.map(({ id }) => id).join(",")} />}
      {labels.map((label) => (
        <Choice
          key={label}
          name="roles"
          label={label}
          options={options}
          chosen={undefined}
          none="choose a role"
        />
      ))}
      {view?.isShort && <input type="hidden" name="show" value="different" />}
      <Submit>{chosen.length < 2 ? "Compare" : "Add it"}</Submit>
    </form>
  );
}

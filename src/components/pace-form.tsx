import type { Person } from "@/domain/person";
import { Submit } from "./choice";
import { Field } from "./field";

interface PaceFormProps {
  action: (form: FormData) => Promise<void>;
  person: Pick<Person, "hoursPerWeek" | "planStart">;
}

/** How many hours a week one has, and from when on. */
export function PaceForm({ action, person: { hoursPerWeek, planStart } }: PaceFormProps) {
  return (
    <form action={action} className="no-print flex flex-wrap items-end gap-x-6">
      <input type="hidden" name="back" value="/me/plan" />
      <Field
        key={`hours ${hoursPerWeek ?? ""}`}
        name="hoursPerWeek"
        label="Hours a week"
        value={hoursPerWeek === null ? "" : String(hoursPerWeek)}
        most={5}
        mode="decimal"
      />
      <Field
        key={`start ${planStart ?? ""}`}
        name="planStart"
        label="From"
        value={planStart ?? ""}
        kind="date"
      />
      <div className="mb-3">
        <Submit>Keep</Submit>
      </div>
    </form>
  );
}

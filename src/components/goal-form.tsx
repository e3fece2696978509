import type { Role } from "@/domain/content";
import { Choice, Submit } from "./choice";

interface GoalFormProps {
  action: (form: FormData) => Promise<void>;
  /** The roles that are no goal so far. */
  roles: readonly Role[];
}

/** Makes one more role a goal. */
export function GoalForm({ action, roles }: GoalFormProps) {
  const options = roles.map(({ id, title }) => ({ value: id, label: title }));
  if (options.length === 0) return null;
  return (
    <form action={action} className="no-print mt-5 flex flex-wrap items-end gap-4">
      <input type="hidden" name="back" value="/me/plan" />
      <Choice name="role" label="One more goal" options={options} chosen={options[0]?.value} />
      <Submit>Add it</Submit>
    </form>
  );
}

interface GoalButtonProps {
  add: (form: FormData) => Promise<void>;
  role: Pick<Role, "id" | "title">;
  isGoal: boolean;
  back: string;
}

/** Makes the role of a page a goal with one press. */
export function GoalButton({ add, role, isGoal, back }: GoalButtonProps) {
  if (isGoal) return <a href="/me/plan">One of your goals</a>;
  return (
    <form action={add} className="inline">
      <input type="hidden" name="role" value={role.id} />
      <input type="hidden" name="back" value={back} />
      <button className="text-accent min-h-8 underline underline-offset-3">Make it a goal</button>
    </form>
  );
}

import type { Role, Start } from "@/domain/content";
import { Choice, Submit } from "./choice";

interface WayPickerProps {
  starts: readonly Start[];
  roles: readonly Role[];
  start: Start | undefined;
  role: Role | undefined;
}

/** Where one stands and where one wants to go, as a sentence; the answer has an address of its own. */
export function WayPicker({ starts, roles, start, role }: WayPickerProps) {
  const option = ({ id, title }: Start | Role): { value: string; label: string } => ({
    value: id,
    label: title,
  });
  return (
    <form action="/" className="no-print flex flex-wrap items-end gap-x-3 gap-y-3 text-lead">
      <span className="pb-2">I am a</span>
      <Choice
        name="from"
        label="Where you stand"
        isLabelHidden
        options={starts.map(option)}
        chosen={start?.id}
      />
      <span className="pb-2">and want to become</span>
      <Choice
        name="to"
        label="Where you want to go"
        isLabelHidden
        options={roles.map(option)}
        chosen={role?.id}
      />
      <Submit>Show the way</Submit>
    </form>
  );
}

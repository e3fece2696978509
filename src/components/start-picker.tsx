import type { Role, Start } from "@/domain/content";
import { Choice, Submit } from "./choice";

interface StartPickerProps {
  starts: readonly Start[];
  roles: readonly Role[];
  start: Start | undefined;
  role: Role | undefined;
}

/** Where one comes from and where one wants to go: what to ask follows from it. */
export function StartPicker({ starts, roles, start, role }: StartPickerProps) {
  const optionsOf = (entries: readonly { id: string; title: string }[]) =>
    entries.map(({ id, title }) => ({ value: id, label: title }));
  return (
    <form action="/me/start" className="no-print flex flex-wrap items-end gap-x-6 gap-y-4">
      <Choice
        name="from"
        label="I am nearest to a"
        options={optionsOf(starts)}
        chosen={start?.id}
        none="none of these"
      />
      <Choice
        name="role"
        label="and want to become a"
        options={optionsOf(roles)}
        chosen={role?.id}
        none="not decided"
      />
      <Submit>Go on</Submit>
    </form>
  );
}

import type { Role, Skill, Start } from "@/domain/content";
import { levelWords } from "@/domain/level";
import type { Person } from "@/domain/person";
import { formatCount } from "@/lib/format";
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

interface StartAsFormProps {
  action: (form: FormData) => Promise<void>;
  start: Start;
  skills: ReadonlyMap<string, Skill>;
  person: Pick<Person, "levels">;
  back: string;
}

/** Takes over what a starting point brings, where the person has not set as much. */
export function StartAsForm({ action, start, skills, person, back }: StartAsFormProps) {
  const more = start.has.filter(({ skill, level }) => level > (person.levels.get(skill) ?? 0));
  const title = `What a ${start.title} usually brings`;
  if (more.length === 0) return <p className="mt-6">You have all that a {start.title} usually brings.</p>;
  return (
    <section>
      <h2>{title}</h2>
      <form action={action} className="max-w-[68ch]">
        <input type="hidden" name="back" value={back} />
        {more.map(({ skill, level }) => (
          <input key={skill} type="hidden" name="has" value={`${skill}:${level}`} />
        ))}
        <p className="text-soft mb-4 font-sans text-small">
          {more
            .map(({ skill, level }) => `${skills.get(skill)?.title ?? skill} ${levelWords[level]}`)
            .join(", ")}
        </p>
        <Submit>{`Set ${formatCount(more.length, "level")} as these`}</Submit>
      </form>
    </section>
  );
}

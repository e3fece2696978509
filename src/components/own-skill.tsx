import { levelWords } from "@/domain/level";
import { type Evidence, limits, type Person } from "@/domain/person";
import { formatDay } from "@/lib/format";
import { Choice, Submit } from "./choice";
import { Field } from "./field";

type Action = (form: FormData) => Promise<void>;

export interface OwnSkillActions {
  setNote: Action;
  addEvidence: Action;
  removeEvidence: Action;
}

interface OwnSkillProps {
  skill: { id: string; title: string; levels: readonly unknown[] };
  person: Person;
  actions: OwnSkillActions;
  /** The path of the page. */
  here: string;
}

/** What a person keeps of a skill: a note, and what shows that they can do it. */
export function OwnSkill({ skill, person, actions, here }: OwnSkillProps) {
  const back = `${here}#yours`;
  const note = person.notes.find((each) => each.skill === skill.id)?.text ?? "";
  const evidence = person.evidence.filter((each) => each.skill === skill.id);
  return (
    <section className="max-w-[68ch]">
      <h2 id="yours">Your notes and evidence</h2>
      <form action={actions.setNote} className="no-print">
        <input type="hidden" name="skill" value={skill.id} />
        <input type="hidden" name="back" value={back} />
        <Field key={note} name="text" label="Note" value={note} most={limits.note} rows={4} />
        <Submit>Keep the note</Submit>
      </form>
      {note !== "" && <p className="hidden whitespace-pre-wrap print:block">{note}</p>}
      {evidence.length > 0 && (
        <ul className="mt-6">
          {evidence.map((each) => (
            <EvidenceItem key={each.id} evidence={each} action={actions.removeEvidence} back={back} />
          ))}
        </ul>
      )}
      <details className="no-print mt-6">
        <summary className="text-accent min-h-8 cursor-pointer font-sans">Add evidence</summary>
        <form action={actions.addEvidence} className="mt-3 grid gap-4">
          <input type="hidden" name="skill" value={skill.id} />
          <input type="hidden" name="back" value={back} />
          <Field name="text" label="What you did" most={limits.evidence} rows={3} isNeeded />
          <Field name="url" label="Where it can be seen (https, http or mailto)" most={limits.url} />
          <div className="flex flex-wrap gap-6">
            <Field name="date" label="When" kind="date" />
            <Choice
              name="level"
              label="The level that it shows"
              options={skill.levels.map((_, index) => ({
                value: String(index + 1),
                label: levelWords[index + 1] ?? "",
              }))}
              chosen={undefined}
              none="not said"
            />
          </div>
          <div>
            <Submit>Add it</Submit>
          </div>
        </form>
      </details>
    </section>
  );
}

interface EvidenceItemProps {
  evidence: Evidence;
  action: Action;
  back: string;
}

function EvidenceItem({ evidence: { id, text, url, date, level }, action, back }: EvidenceItemProps) {
  const facts = [...(date === null ? [] : [formatDay(date)]), ...(level === null ? [] : [levelWords[level]])];
  return (
    <li className="border-line border-t py-3">
      <p className="whitespace-pre-wrap wrap-anywhere">{text}</p>
      <div className="text-soft flex flex-wrap items-baseline gap-x-5 font-sans text-small">
        {facts.length > 0 && <span>{facts.join(", ")}</span>}
        {url !== null && (
          <a href={url} rel="nofollow noreferrer" className="wrap-anywhere">
            {url}
          </a>
        )}
        <form action={action} className="no-print">
          <input type="hidden" name="id" value={id} />
          <input type="hidden" name="back" value={back} />
          <button className="text-accent min-h-6 underline underline-offset-3">Remove</button>
        </form>
      </div>
    </li>
  );
}

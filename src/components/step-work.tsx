import type { Skill } from "@/domain/content";
import type { Level } from "@/domain/level";
import type { Person } from "@/domain/person";
import { formatCount, formatHours } from "@/lib/format";
import { pageOf } from "./href";
import { ResourceTick } from "./resource-tick";

interface StepWorkProps {
  /** Ticks a resource. */
  action: (form: FormData) => Promise<void>;
  skill: Skill;
  level: Level;
  person: Person;
  back: string;
}

/** What one works with at a step: its resources to tick off, one's note and evidence. */
export function StepWork({ action, skill, level, person, back }: StepWorkProps) {
  const resources = skill.learn.filter(({ from }) => from === level);
  const isFinished = (url: string): boolean =>
    person.finished.some((each) => each.skill === skill.id && each.url === url);
  const note = person.notes.find((each) => each.skill === skill.id);
  const evidence = person.evidence.filter((each) => each.skill === skill.id);
  const parts = [
    ...(resources.length > 0 ? [formatCount(resources.length, "resource")] : []),
    ...(note ? ["a note"] : []),
    ...(evidence.length > 0 ? [`${evidence.length} of evidence`] : []),
  ];
  return (
    // What was begun stands open: a tick shows the page anew.
    <details className="ml-12 basis-full text-small" open={resources.some(({ url }) => isFinished(url))}>
      <summary className="text-soft min-h-6 cursor-pointer">
        {parts.join(", ") || "Notes and evidence"}
      </summary>
      <ul className="mt-1 mb-2">
        {resources.map((resource) => (
          <li key={resource.url} className="flex items-baseline gap-3 py-1">
            <ResourceTick
              {...{ action, resource, back }}
              skill={skill.id}
              isFinished={isFinished(resource.url)}
            />
            <span>
              <a href={resource.url} rel="noreferrer">
                {resource.title}
              </a>{" "}
              <span className="text-soft">
                {resource.kind}, {resource.cost}
                {resource.hours !== null && `, about ${formatHours(resource.hours)}`}
              </span>
            </span>
          </li>
        ))}
      </ul>
      {note && (
        <p className="border-line mb-2 max-w-[68ch] border-l-2 pl-3 whitespace-pre-wrap">{note.text}</p>
      )}
      {evidence.map(({ id, text }) => (
        <p key={id} className="mb-2 max-w-[68ch]">
          Evidence: {text}
        </p>
      ))}
      <p className="no-print">
        <a href={`${pageOf("skill", skill.id)}#yours`}>Write a note or add evidence</a>
      </p>
    </details>
  );
}

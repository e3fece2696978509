import type { Skill } from "@/domain/content";
import type { FinishedResource } from "@/domain/person";
import { formatHours } from "@/lib/format";
import { pageOf } from "./href";
import { LevelMark } from "./level";
import type { Notes } from "./notes";
import { Words } from "./prose";
import { ResourceTick } from "./resource-tick";

interface ResourcesProps {
  skill: Skill;
  /** What the person has ticked off. */
  finished: readonly FinishedResource[];
  action: (form: FormData) => Promise<void>;
}

/** What to learn from, by the level it leads to. */
export function Resources({ skill, finished, action }: ResourcesProps) {
  if (skill.learn.length === 0) return null;
  const levels = [...new Set(skill.learn.map(({ from }) => from))].sort((a, b) => a - b);
  return (
    <section>
      <h2 id="learn">Learn</h2>
      {levels.map((level) => (
        <section key={level} className="mb-6 max-w-[72ch]">
          <h3 className="flex gap-2">
            To become <LevelMark level={level} />
          </h3>
          <ul>
            {skill.learn
              .filter(({ from }) => from === level)
              .map(({ url, title, kind, cost, hours }) => (
                <li key={url} className="border-line flex flex-wrap items-baseline gap-x-6 border-t py-2">
                  <span className="flex grow basis-72 items-baseline gap-3">
                    <ResourceTick
                      {...{ action, resource: { url, title }, back: `${pageOf("skill", skill.id)}#learn` }}
                      skill={skill.id}
                      isFinished={finished.some((each) => each.skill === skill.id && each.url === url)}
                    />
                    <a href={url} rel="noreferrer">
                      {title}
                    </a>
                  </span>
                  <span className="text-soft figures basis-52 text-small">
                    {kind}, {cost === "paid" ? <strong className="font-semibold">paid</strong> : cost}
                    {hours !== null && ` · about ${formatHours(hours)}`}
                  </span>
                </li>
              ))}
          </ul>
        </section>
      ))}
    </section>
  );
}

/** What shows others that one has reached a level. */
export function Proofs({ skill, notes }: { skill: Skill; notes: Notes }) {
  if (skill.proofs.length === 0) return null;
  return (
    <section>
      <h2 id="prove-it">Prove it</h2>
      <ul className="max-w-[78ch]">
        {skill.proofs.map(({ level, evidence }, index) => (
          <li key={index} className="border-line gap-6 border-t py-3 sm:flex">
            <span className="block shrink-0 basis-40">
              <LevelMark level={level} />
            </span>
            <span>
              <Words of={evidence} notes={notes} />
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Questions to ask oneself, with their answers folded away. */
export function Questions({ skill, notes }: { skill: Skill; notes: Notes }) {
  if (skill.questions.length === 0) return null;
  return (
    <section>
      <h2 id="check-yourself">Check yourself</h2>
      <p className="no-print mb-3">Answer first, then open.</p>
      {skill.questions.map(({ level, question, answer }, index) => (
        <details key={index} className="border-line group break-inside-avoid max-w-[72ch] border-t py-3">
          <summary className="flex cursor-pointer list-none items-baseline gap-3 [&::-webkit-details-marker]:hidden">
            <span aria-hidden="true" className="no-print text-accent w-4 shrink-0 font-sans">
              <span className="group-open:hidden">+</span>
              <span className="hidden group-open:inline">−</span>
            </span>
            <span>
              <Words of={question} notes={notes} />{" "}
              <span className="text-soft ml-1 inline-block text-small">
                <LevelMark level={level} />
              </span>
            </span>
          </summary>
          <p className="mt-2 pl-7">
            <Words of={answer} notes={notes} />
          </p>
        </details>
      ))}
    </section>
  );
}

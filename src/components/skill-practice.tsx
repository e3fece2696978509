import type { Skill } from "@/domain/content";
import { levelWords } from "@/domain/level";
import { formatHours } from "@/lib/format";
import type { Notes } from "./notes";
import { Words } from "./prose";

export function Resources({ skill }: { skill: Skill }) {
  if (skill.learn.length === 0) return null;
  return (
    <section>
      <h2 id="learn">Learn</h2>
      <ul className="space-y-1.5">
        {skill.learn.map(({ url, title, kind, cost, hours, from }) => (
          <li key={url}>
            <a href={url} rel="noreferrer">
              {title}
            </a>
            <span className="text-soft font-sans text-small">
              {" "}
              towards {levelWords[from]} · {kind}, {cost}
              {hours !== null && `, about ${formatHours(hours)}`}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

export function Proofs({ skill, notes }: { skill: Skill; notes: Notes }) {
  if (skill.proofs.length === 0) return null;
  return (
    <section>
      <h2 id="prove-it">Prove it</h2>
      <ul className="max-w-[68ch] space-y-2">
        {skill.proofs.map(({ level, evidence }, index) => (
          <li key={index}>
            <strong className="font-semibold">{levelWords[level]}:</strong>{" "}
            <Words of={evidence} notes={notes} />
          </li>
        ))}
      </ul>
    </section>
  );
}

export function Questions({ skill, notes }: { skill: Skill; notes: Notes }) {
  if (skill.questions.length === 0) return null;
  return (
    <section>
      <h2 id="check-yourself">Check yourself</h2>
      {skill.questions.map(({ level, question, answer }, index) => (
        <details key={index} className="border-line max-w-[68ch] border-t py-3">
          <summary className="cursor-pointer">
            <Words of={question} notes={notes} />{" "}
            <span className="text-soft font-sans text-small">{levelWords[level]}</span>
          </summary>
          <p className="mt-2">
            <Words of={answer} notes={notes} />
          </p>
        </details>
      ))}
    </section>
  );
}

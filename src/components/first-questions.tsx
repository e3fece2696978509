import type { Role, Skill } from "@/domain/content";
import type { Profile } from "@/domain/graph";
import { levelWords } from "@/domain/level";
import type { Question } from "@/domain/questionnaire";
import { pageOf } from "./href";
import { LevelControl } from "./level-control";
import { Words } from "./prose";

interface FirstQuestionsProps {
  role: Role;
  questions: readonly Question[];
  skills: ReadonlyMap<string, Skill>;
  levels: Profile;
  action: (form: FormData) => Promise<void>;
  back: string;
}

/** The skills whose answer changes most for a role, each with what one can do at its levels. */
export function FirstQuestions({ role, questions, skills, levels, action, back }: FirstQuestionsProps) {
  const settled = Math.round(100 * (questions.at(-1)?.hoursSettled ?? 1));
  return (
    <section>
      <h2 id="questions">What matters most for {role.title}</h2>
      <p className="mb-4 max-w-[60ch]">
        {questions.length === 0
          ? "Nothing that it asks for is open."
          : `Pass over what you do not know. These ${questions.length} settle about ${settled} % of the hours.`}
      </p>
      <ol className="max-w-3xl">
        {questions.map(({ skill: id }) => {
          const skill = skills.get(id);
          if (!skill) return null;
          return (
            <li key={id} className="border-line border-t py-4">
              <h3 className="mt-0">{skill.title}</h3>
              <LevelControl {...{ action, back, skill, level: levels.get(id) ?? 0, shape: "words" }} />
              <details className="mt-2 text-small">
                <summary className="text-soft min-h-6 cursor-pointer font-sans">
                  What each level means
                </summary>
                <dl className="mt-1 grid gap-x-4 gap-y-1 sm:grid-cols-[6rem_1fr]">
                  {skill.levels.map(({ youCan }, index) => (
                    <div key={index} className="contents">
                      <dt className="font-sans font-medium">{levelWords[index + 1]}</dt>
                      <dd className="first-letter:uppercase">
                        <Words of={youCan} />
                      </dd>
                    </div>
                  ))}
                </dl>
              </details>
            </li>
          );
        })}
      </ol>
      <p className="mt-6 font-sans">
        <a href={`${pageOf("role", role.id)}/gap`} className="font-semibold">
          See your way to {role.title}
        </a>
      </p>
    </section>
  );
}

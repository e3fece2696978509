"use client";

import { useActionState } from "react";
import { levelWords } from "@/domain/level";
import type { ResumeAnswer, ResumeSkill } from "@/domain/resume-answer";
import { Submit } from "./choice";
import { Field } from "./field";

interface ResumeReaderProps {
  read: (before: ResumeAnswer, form: FormData) => Promise<ResumeAnswer>;
  keep: (form: FormData) => Promise<void>;
}

/** Reads a résumé for skills; the person says the level of each, and nothing else of it is kept. */
export function ResumeReader({ read, keep }: ResumeReaderProps) {
  const [{ skills, problem }, act, isReading] = useActionState(read, { skills: null, problem: null });
  return (
    <section className="no-print max-w-3xl">
      <h2 id="resume">Or paste your résumé</h2>
      <p className="mb-4 max-w-[60ch]">
        Text, Markdown or JSON Resume. It is read for names of skills and not kept; levels are for you to say.
      </p>
      <form action={act}>
        <Field name="text" label="Résumé" rows={6} most={200_000} />
        {problem !== null && (
          <p role="alert" className="text-doubt mb-3 font-sans">
            {problem}
          </p>
        )}
        <Submit>{isReading ? "Reading …" : "Look for skills"}</Submit>
      </form>
      {skills && <Recognised skills={skills} keep={keep} />}
    </section>
  );
}

function Recognised({ skills, keep }: { skills: readonly ResumeSkill[]; keep: ResumeReaderProps["keep"] }) {
  if (skills.length === 0) {
    return (
      <p role="status" className="mt-6">
        No skill of the catalogue is named in it. You can still set levels above, or at each skill.
      </p>
    );
  }
  return (
    <form action={keep} className="mt-8">
      <input type="hidden" name="back" value="/me" />
      <p role="status" className="mb-2">
        {skills.length === 1 ? "One skill is" : `${skills.length} skills are`} named. Say where you stand in
        those that are right.
      </p>
      <ul>
        {skills.map(({ id, title, isUnclear, words, stated, level, highest }) => (
          <li key={id} className="border-line flex flex-wrap items-baseline gap-x-6 gap-y-1 border-t py-2">
            <span className="grow basis-64">
              {title}
              <span className="text-soft block font-sans text-small">
                from “{words.join("”, “")}”{stated !== null && `, where you wrote “${stated}”`}
                {isUnclear && ", which may mean something else"}
              </span>
            </span>
            <label className="font-sans">
              <span className="sr-only">Your level of {title}</span>
              <select name="has" defaultValue="" className="border-edge bg-paper text-ink min-h-11 border-b">
                <option value="">{level > 0 ? `stays at ${levelWords[level]}` : "not now"}</option>
                {levelWords.slice(1, highest + 1).map((word, index) => (
                  <option key={word} value={`${id}:${index + 1}`}>
                    {word}
                  </option>
                ))}
              </select>
            </label>
          </li>
        ))}
      </ul>
      <div className="mt-4">
        <Submit>Keep these levels</Submit>
      </div>
    </form>
  );
}

"use client";

import { useActionState } from "react";
import type { ImportAnswer } from "@/domain/import-answer";
import { Submit } from "./choice";
import { ImportPreviewList } from "./import-preview";
import { Tick } from "./tick";

interface ImportFormProps {
  /** Tells what a file would change. */
  preview: (before: ImportAnswer, form: FormData) => Promise<ImportAnswer>;
  /** Brings it in. */
  bringIn: (form: FormData) => Promise<void>;
}

/** Brings a file in, in two steps: what it would change is shown before anything is kept. */
export function ImportForm({ preview, bringIn }: ImportFormProps) {
  const [answer, send, isPending] = useActionState(preview, { problems: [] });
  if ("preview" in answer) return <ImportPreviewList preview={answer.preview} bringIn={bringIn} />;
  return (
    <form action={send} className="max-w-[60ch] space-y-4 font-sans">
      {answer.problems.length > 0 && (
        <div role="alert" className="border-doubt text-doubt border-l-2 py-1 pl-4">
          <p>The file was not taken, and nothing has been changed.</p>
          <ul>
            {answer.problems.map((problem) => (
              <li key={problem}>{problem}</li>
            ))}
          </ul>
        </div>
      )}
      <label className="block">
        <span className="mb-1 block">A file that was exported here or elsewhere, archway.json</span>
        <input
          type="file"
          name="file"
          accept=".json,application/json"
          required
          className="file:bg-raised file:border-edge file:text-ink max-w-full py-1 text-small file:mr-4 file:min-h-11 file:cursor-pointer file:rounded file:border file:px-4"
        />
      </label>
      <fieldset>
        <legend className="sr-only">What becomes of what is here</legend>
        <Tick
          type="radio"
          name="mode"
          value="merge"
          isChosen
          label="Merge"
          hint="Nothing that is here is lost or lowered: of two levels the higher one stays, all else is added."
        />
        <Tick
          type="radio"
          name="mode"
          value="replace"
          label="Replace"
          hint="Everything becomes what the file says. What is here and not in the file goes."
        />
      </fieldset>
      <Submit>{isPending ? "Reading the file …" : "Show what would change"}</Submit>
    </form>
  );
}

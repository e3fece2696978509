import { useEffect, useRef } from "react";
import type { ImportEffect } from "@/domain/archive";
import type { ImportPreview } from "@/domain/import-answer";
import { levelWords } from "@/domain/level";
import { Submit } from "./choice";
import { otherWords } from "./own-words";

interface ImportPreviewListProps {
  preview: ImportPreview;
  bringIn: (form: FormData) => Promise<void>;
}

/** What a file would change, and the press that has it done. */
export function ImportPreviewList({ preview, bringIn }: ImportPreviewListProps) {
  const { mode, text, effect } = preview;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus();
  }, []);
  const parts = describeEffect(preview);
  return (
    <div className="max-w-[60ch]">
      <h3 ref={heading} tabIndex={-1} className="mt-0">
        {mode === "merge" ? "What merging would change" : "What replacing would change"}
      </h3>
      <p className="text-soft font-sans text-small">Nothing has been changed yet.</p>
      <dl className="border-line mt-4 border-t">
        {parts.map(({ name, words }) => (
          <div key={name} className="border-line border-b py-2.5 sm:grid sm:grid-cols-[10rem_1fr] sm:gap-x-6">
            <dt className="font-sans font-medium">{name}</dt>
            <dd className="wrap-anywhere">{words}</dd>
          </div>
        ))}
      </dl>
      <div className="mt-6 flex flex-wrap items-center gap-x-6 gap-y-3 font-sans">
        {isNothing(effect) ? (
          <p>This file would change nothing.</p>
        ) : (
          <form action={bringIn}>
            <input type="hidden" name="back" value="/me/data" />
            <input type="hidden" name="done" value="/me/data?done=import" />
            <input type="hidden" name="mode" value={mode} />
            <input type="hidden" name="text" value={text} />
            <Submit>{mode === "merge" ? "Merge it in" : "Replace what is here"}</Submit>
          </form>
        )}
        {/* A plain link, as the page is to forget the file. */}
        <a href="/me/data">Leave everything as it is</a>
      </div>
    </div>
  );
}

function describeEffect({ mode, effect, titles }: ImportPreview): { name: string; words: string }[] {
  const { added, raised, lowered, kept } = effect.levels;
  const called = (id: string): string => titles[id] ?? id;
  const moved = (rows: typeof raised): string =>
    rows
      .map(({ skill, from, to }) => `${called(skill)} from ${levelWords[from]} to ${levelWords[to]}`)
      .join("; ");
  const set = (rows: typeof added): string =>
    rows.map(({ skill, level }) => `${called(skill)} at ${levelWords[level]}`).join("; ");
  return [
    { name: `Added: ${added.length}`, words: set(added) || "No skill" },
    { name: `Raised: ${raised.length}`, words: moved(raised) || "No skill" },
    { name: `Lowered: ${lowered.length}`, words: moved(lowered) || "No skill" },
    { name: `Kept: ${kept.length}`, words: set(kept) || "No skill" },
    { name: "Everything else", words: otherWords(effect.others, mode) },
    ...(effect.unknownSkills.length === 0
      ? []
      : [
          {
            name: `Unknown: ${effect.unknownSkills.length}`,
            words: `${effect.unknownSkills.join(", ")}. The catalogue has no such ${
              effect.unknownSkills.length === 1 ? "skill" : "skills"
            }; what the file says of ${effect.unknownSkills.length === 1 ? "it" : "them"} is kept all the same.`,
          },
        ]),
  ];
}

function isNothing({ levels: { added, raised, lowered }, others }: ImportEffect): boolean {
  const levels = added.length + raised.length + lowered.length;
  return levels + Object.values(others).reduce((sum, count) => sum + count, 0) === 0;
}

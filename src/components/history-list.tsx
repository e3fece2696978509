import type { HistoryGroup } from "@/domain/history-groups";
import { refusals } from "@/domain/refusal";
import { formatCount, formatDay } from "@/lib/format";
import { type Titles, wordsOf } from "./change-words";

interface HistoryListProps {
  groups: readonly HistoryGroup[];
  titles: Titles;
  /** Undoes the group that its field `event` names. */
  undo: (form: FormData) => Promise<void>;
  back: string;
}

/** What was done, day by day, each with the way back from it or why there is none. */
export function HistoryList({ groups, ...shared }: HistoryListProps) {
  const days = [...new Set(groups.map(dayOf))];
  return days.map((day) => (
    <section key={day} aria-labelledby={`day-${day}`} className="max-w-[52rem]">
      <h2 id={`day-${day}`} className="mt-10 mb-2 text-lead">
        {formatDay(day)}
      </h2>
      <ul className="border-line border-t">
        {groups
          .filter((group) => dayOf(group) === day)
          .map((group) => (
            <GroupRow key={group.id} group={group} {...shared} />
          ))}
      </ul>
    </section>
  ));
}

function dayOf({ at }: HistoryGroup): string {
  return at.slice(0, 10);
}

function GroupRow({ group, titles, undo, back }: { group: HistoryGroup } & Omit<HistoryListProps, "groups">) {
  const { id, at, events, isUndoing, obstacle } = group;
  const words = events.map((event) => wordsOf(event, titles));
  const deed = isUndoing ? "Do again" : "Undo";
  return (
    <li className="border-line grid grid-cols-[2.5rem_minmax(0,1fr)_auto] items-baseline gap-x-3 border-b sm:gap-x-6">
      <time dateTime={at} className="text-soft figures text-small">
        {at.slice(11, 16)}
      </time>
      <div className={`py-2.5 wrap-anywhere ${obstacle === "undone" ? "text-soft" : ""}`}>
        <GroupWords words={words} prefix={prefixOf(group)} />
      </div>
      <div className="text-right font-sans text-small">
        {obstacle === null ? (
          <form action={undo}>
            <input type="hidden" name="event" value={id} />
            <input type="hidden" name="back" value={back} />
            <button
              aria-label={`${deed}: ${words[0] ?? ""}`}
              className="text-accent min-h-11 underline underline-offset-3"
            >
              {deed}
            </button>
          </form>
        ) : (
          <p className="text-soft py-2.5 max-sm:max-w-[10ch]">{reasons[obstacle] ?? refusals[obstacle]}</p>
        )}
      </div>
    </li>
  );
}

const reasons: Partial<Record<NonNullable<HistoryGroup["obstacle"]>, string>> = {
  undone: "Undone",
  changed: "Changed again since",
  fixed: "Came with the content",
};

function prefixOf({ isUndoing, cause }: HistoryGroup): string {
  if (isUndoing) return "Taken back: ";
  return cause === "import" ? "Imported: " : "";
}

/** One change as it is, several in a list, and very many folded away. */
function GroupWords({ words, prefix }: { words: readonly string[]; prefix: string }) {
  const [first = "", ...others] = words;
  if (others.length === 0) return <>{prefix + first}</>;
  const shown = words.length > 6 ? words.slice(0, 4) : words;
  const rest = words.slice(shown.length);
  return (
    <>
      <p>
        {prefix}
        {formatCount(words.length, "change")} together
      </p>
      <WordList words={shown} />
      {rest.length > 0 && (
        <details>
          <summary className="text-accent cursor-pointer py-1 font-sans text-small">
            and {rest.length} more
          </summary>
          <WordList words={rest} />
        </details>
      )}
    </>
  );
}

function WordList({ words }: { words: readonly string[] }) {
  return (
    <ul className="mt-1 list-disc pl-5">
      {words.map((each, index) => (
        <li key={index}>{each}</li>
      ))}
    </ul>
  );
}

/** A call of the HTTP interface, as its page tells of it. */
export interface CallEntry {
  id: string;
  method: string;
  path: string;
  title: string;
  fields: { name: string; where: string; takes: string; isRequired: boolean; words: string }[];
  curl: string;
  /** None where the answer is somebody's own. */
  answer: string | null;
  refusals: { status: number; words: string }[];
}

/** One call: what it does, what it takes, how to ask, and what is answered. */
export function CallEntryView({ id, method, path, title, fields, curl, answer, refusals }: CallEntry) {
  return (
    <section aria-labelledby={`call-${id}`} className="border-line border-t pt-5 pb-8">
      <h3 id={`call-${id}`} className="mt-0 mb-1 break-words font-mono text-base font-semibold">
        {method} <span className="font-normal">{path}</span>
      </h3>
      <p>{title}.</p>
      {fields.length > 0 && <Fields of={fields} path={path} />}
      <Example title="For example" text={curl} label={`How to call ${path}`} />
      {answer !== null && (
        <details className="mt-3">
          <summary className="text-soft cursor-pointer font-sans text-small">An answer, shortened</summary>
          <Example text={answer} label={`An answer of ${path}`} />
        </details>
      )}
      {refusals.length > 0 && (
        <ul className="text-soft mt-3 font-sans text-small">
          {refusals.map(({ status, words }) => (
            <li key={status}>
              <span className="figures">{status}</span> {words}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function Fields({ of, path }: { of: CallEntry["fields"]; path: string }) {
  return (
    <dl className="mt-4 space-y-2 font-sans text-small" aria-label={`What ${path} takes`}>
      {of.map(({ name, where, takes, isRequired, words }) => (
        <div key={`${where} ${name}`} className="grid gap-x-6 sm:grid-cols-[11rem_1fr]">
          <dt>
            <code>{name}</code> <span className="text-soft">{where}</span>
          </dt>
          <dd className="max-w-[60ch]">
            {words}{" "}
            <span className="text-soft">{[takes, ...(isRequired ? ["required"] : [])].join("; ")}.</span>
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** Text as a program has it; it scrolls by itself, also by keyboard. */
function Example({ title, text, label }: { title?: string; text: string; label: string }) {
  return (
    <>
      {title !== undefined && <p className="text-soft mt-4 font-sans text-small">{title}</p>}
      <pre
        tabIndex={0}
        role="region"
        aria-label={label}
        className="bg-raised mt-1 max-h-96 overflow-auto p-3 font-mono text-small leading-snug"
      >
        {text}
      </pre>
    </>
  );
}

import { Tick } from "./tick";

const files = [
  {
    format: "json",
    file: "archway.json",
    name: "Everything",
    what: "JSON; complete, and can be brought in again",
  },
  {
    format: "markdown",
    file: "archway.md",
    name: "To read and to keep",
    what: "Markdown; all but the history",
  },
  { format: "csv", file: "archway.csv", name: "For a spreadsheet", what: "CSV; a line for each skill" },
  {
    format: "json-resume",
    file: "resume.json",
    name: "For a CV",
    what: "JSON Resume; skills and evidence, no notes",
  },
];

/** What is kept, as files. */
export function ExportLinks() {
  return (
    <ul className="border-line max-w-[52rem] border-t">
      {files.map(({ format, file, name, what }) => (
        <li key={format} className="border-line flex flex-wrap items-baseline gap-x-4 border-b py-2.5">
          <a href={`/api/v1/me/export?format=${format}`} download={file} className="min-w-[12rem]">
            {name}
          </a>
          <span className="text-soft font-sans text-small">
            {file}: {what}
          </span>
        </li>
      ))}
    </ul>
  );
}

/** Deletes everything, once the tick says that this is meant. */
export function DeletionForm({
  action,
  holding,
}: {
  action: (form: FormData) => Promise<void>;
  holding: string;
}) {
  return (
    <form action={action} className="max-w-[60ch] space-y-3">
      <p>
        This deletes {holding}, at once and for good. Whoever has the address of a page that you shared sees
        nothing there any more, your programs are shut out, and this browser forgets you. Only what you
        exported can be brought back.
      </p>
      <input type="hidden" name="back" value="/me/data" />
      <input type="hidden" name="done" value="/me/deleted" />
      <Tick name="confirm" value="delete" isRequired label="Yes, delete everything that is kept of me" />
      <button className="border-doubt text-doubt hover:bg-raised min-h-11 rounded border px-5 font-sans font-medium">
        Delete everything
      </button>
    </form>
  );
}

interface SnippetProps {
  label: string;
  code: string;
}

/** A few lines for a page elsewhere, to select and to copy. */
export function Snippet({ label, code }: SnippetProps) {
  return (
    <label className="mt-3 block max-w-[60rem] font-sans">
      <span className="text-soft mb-1 block text-small">{label}</span>
      <textarea
        readOnly
        rows={4}
        defaultValue={code}
        className="border-edge bg-paper block w-full rounded border px-3 py-2 font-mono text-small"
      />
    </label>
  );
}

interface Picture {
  /** Whole, as the page is elsewhere. */
  address: string;
  /** Where a press on it leads. */
  page: string;
  alt: string;
}

/** An image that leads to the page that it is of, as HTML. */
export function imageCode({ address, page, alt }: Picture): string {
  return `<a href="${escape(page)}"><img src="${escape(address)}" alt="${escape(alt)}"></a>`;
}

function escape(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;");
}

interface FieldProps {
  name: string;
  label: string;
  value?: string;
  /** How many characters it takes. */
  most?: number;
  /** Several lines are written in a larger field. */
  rows?: number;
  kind?: "text" | "date" | "url";
  /** Which keys a phone offers. */
  mode?: "decimal";
  isNeeded?: boolean;
}

const look =
  "border-edge bg-paper text-ink mb-3 block min-h-11 w-full rounded border px-3 py-2 font-sans text-base";

/** A labelled field to write into, part of a form that works as it is. */
export function Field({
  name,
  label,
  value = "",
  most,
  rows,
  kind = "text",
  mode,
  isNeeded = false,
}: FieldProps) {
  const shared = {
    name,
    defaultValue: value,
    maxLength: most,
    required: isNeeded,
    inputMode: mode,
    className: look,
  };
  return (
    <label className="block font-sans">
      <span className="text-soft mb-1 block text-small">{label}</span>
      {rows === undefined ? <input type={kind} {...shared} /> : <textarea rows={rows} {...shared} />}
    </label>
  );
}

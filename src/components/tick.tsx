interface TickProps {
  name: string;
  value?: string;
  label: string;
  hint?: string;
  type?: "checkbox" | "radio";
  isChosen?: boolean;
  isRequired?: boolean;
}

/** A box to tick, or one of several to choose, with a word of what that means. */
export function Tick({
  name,
  value = "yes",
  label,
  hint,
  type = "checkbox",
  isChosen,
  isRequired,
}: TickProps) {
  return (
    <label className="grid grid-cols-[1.25rem_1fr] items-start gap-x-3 py-2 font-sans">
      <input
        {...{ type, name, value }}
        defaultChecked={isChosen}
        required={isRequired}
        className="accent-accent mt-[0.2em] size-5"
      />
      <span>
        {label}
        {hint !== undefined && <span className="text-soft block text-small">{hint}</span>}
      </span>
    </label>
  );
}

interface ChoiceProps {
  name: string;
  label: string;
  options: readonly { value: string; label: string }[];
  chosen: string | undefined;
  /** What choosing nothing means; without it something is always chosen. */
  none?: string;
  /** Whether the label stands in the running sentence already. */
  isLabelHidden?: boolean;
}

/** A labelled choice of one thing, part of a form that works as it is. */
export function Choice({ name, label, options, chosen, none, isLabelHidden = false }: ChoiceProps) {
  return (
    <label className="max-w-full min-w-0 font-sans">
      <span className={isLabelHidden ? "sr-only" : "text-soft mb-1 block text-small"}>{label}</span>
      <select
        name={name}
        defaultValue={chosen ?? ""}
        className="border-edge bg-paper text-ink min-h-11 max-w-full border-b text-ellipsis sm:max-w-56 py-1 pr-1 font-sans text-base"
      >
        {none !== undefined && <option value="">{none}</option>}
        {options.map(({ value, label: text }) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </select>
    </label>
  );
}

export function Submit({ children }: { children: string }) {
  return (
    <button className="bg-accent text-paper hover:bg-ink min-h-11 rounded border border-transparent forced-colors:forced-color-adjust-none forced-colors:border-[ButtonText] forced-colors:bg-[ButtonFace] forced-colors:text-[ButtonText] px-5 font-sans text-base font-medium">
      {children}
    </button>
  );
}

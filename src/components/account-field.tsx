"use client";

import { useId, useState, useSyncExternalStore } from "react";
import { type AccountField, passwordLength } from "@/domain/account";

const kinds = {
  email: { label: "E-mail address", type: "email", autoComplete: "username" },
  password: { label: "Password", type: "password", autoComplete: "current-password" },
  newPassword: { label: "New password", type: "password", autoComplete: "new-password" },
} as const;

interface AccountFieldProps {
  name: AccountField;
  label?: string | undefined;
  /** What was typed before; a password never is. */
  value: string;
  problem: string | undefined;
}

/** One field of a form about an account, with its rule before it and what is wrong below it. */
export function AccountInput({ name, label, value, problem }: AccountFieldProps) {
  const id = useId();
  const [isShown, setShown] = useState(false);
  const { type, autoComplete, label: usual } = kinds[name];
  const rule = name === "newPassword" ? `${id}-rule` : undefined;
  const complaint = problem === undefined ? undefined : `${id}-problem`;
  return (
    <div>
      <div className="flex flex-wrap items-baseline justify-between gap-x-4">
        <label htmlFor={id} className="font-medium">
          {label ?? usual}
        </label>
        {type === "password" && <ShowSwitch isShown={isShown} onChange={setShown} controls={id} />}
      </div>
      {rule && (
        <p id={rule} className="text-soft mt-0.5 text-small">
          {passwordLength.least} to {passwordLength.most} characters. A few unrelated words do well.
        </p>
      )}
      <input
        id={id}
        name={name}
        type={isShown ? "text" : type}
        autoComplete={autoComplete}
        autoCapitalize="none"
        spellCheck={false}
        defaultValue={value}
        aria-required="true"
        aria-invalid={complaint !== undefined}
        aria-describedby={[rule, complaint].filter(Boolean).join(" ") || undefined}
        className="border-edge bg-paper aria-invalid:border-doubt mt-1.5 min-h-11 w-full rounded border px-3 text-base aria-invalid:border-2"
      />
      {complaint && (
        <p id={complaint} className="text-doubt mt-1.5">
          {problem}
        </p>
      )}
    </div>
  );
}

interface ShowSwitchProps {
  isShown: boolean;
  onChange: (isShown: boolean) => void;
  controls: string;
}

/** Shows what one types, as a mistyped password cannot be asked for again; needs JavaScript. */
function ShowSwitch({ isShown, onChange, controls }: ShowSwitchProps) {
  const isUsable = useSyncExternalStore(
    () => () => undefined,
    () => true,
    () => false,
  );
  if (!isUsable) return null;
  return (
    <button
      type="button"
      aria-controls={controls}
      aria-pressed={isShown}
      aria-label="Show the password"
      onClick={() => {
        onChange(!isShown);
      }}
      className="text-accent min-h-6 text-small underline underline-offset-3"
    >
      {isShown ? "hide" : "show"}
    </button>
  );
}

"use client";

import { useActionState, useEffect, useRef } from "react";
import { type AccountField, emptyAnswer, type FormAnswer } from "@/domain/account";
import { AccountInput } from "./account-field";

interface AccountFormProps {
  /** What the form is called, for those who go from form to form. */
  name: string;
  action: (before: FormAnswer, form: FormData) => Promise<FormAnswer>;
  fields: readonly AccountField[];
  /** Where a field is called other than usual. */
  labels?: Partial<Record<AccountField, string>>;
  submit: string;
  /** The account the form is about, for password managers; without it the form asks. */
  email?: string;
  /** The one thing to do on the page, one among others, or one that takes something away for good. */
  weight?: keyof typeof weights;
}

const weights = {
  full: "bg-accent text-paper hover:bg-ink",
  quiet: "border-edge hover:bg-raised border",
  grave: "border-doubt text-doubt hover:bg-raised border",
};

/** A form about an account: works as a plain form, and says what is wrong beside the field. */
export function AccountForm({
  name,
  action,
  fields,
  labels,
  submit,
  email,
  weight = "full",
}: AccountFormProps) {
  const [answer, send, isPending] = useActionState(action, emptyAnswer);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    form.current?.querySelector<HTMLElement>('[aria-invalid="true"], [role="alert"]')?.focus();
  }, [answer]);
  return (
    <form ref={form} action={send} aria-label={name} noValidate className="max-w-sm space-y-5 font-sans">
      {email !== undefined && (
        <input type="email" autoComplete="username" defaultValue={email} readOnly hidden />
      )}
      {answer.refusal !== undefined && (
        <p role="alert" tabIndex={-1} className="text-doubt">
          {answer.refusal}
        </p>
      )}
      {fields.map((field) => (
        <AccountInput
          key={field}
          name={field}
          label={labels?.[field]}
          value={field === "email" ? answer.email : ""}
          problem={answer.problems[field]}
        />
      ))}
      <button disabled={isPending} className={`min-h-11 rounded px-5 font-medium ${weights[weight]}`}>
        {submit}
      </button>
    </form>
  );
}

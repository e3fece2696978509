"use client";

import { type PasskeyAnswer, passkeyLimits, type PasskeyQuestion } from "@/domain/passkey";
import { makePasskey } from "./device-passkeys";
import { Field } from "./field";
import { PasskeyAction } from "./passkey-action";

export interface PasskeyFormProps {
  /** What it may be called. */
  suggestion: string;
  ask: () => Promise<PasskeyQuestion<PublicKeyCredentialCreationOptionsJSON>>;
  finish: (name: unknown, made: unknown) => Promise<PasskeyAnswer>;
}

/** Makes a passkey on this device and adds it to the account. */
export function PasskeyForm({ suggestion, ask, finish }: PasskeyFormProps) {
  return (
    <PasskeyAction
      name="Add a passkey"
      ask={ask}
      work={makePasskey}
      finish={(form, made) => finish(form.get("name"), made)}
      next="/account?changed=passkey"
    >
      <Field name="name" label="What to call it" value={suggestion} most={passkeyLimits.name} isNeeded />
    </PasskeyAction>
  );
}

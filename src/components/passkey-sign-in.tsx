"use client";

import type { PasskeyAnswer, PasskeyQuestion } from "@/domain/passkey";
import { signWithPasskey } from "./device-passkeys";
import { PasskeyAction } from "./passkey-action";

interface PasskeySignInProps {
  ask: () => Promise<PasskeyQuestion<PublicKeyCredentialRequestOptionsJSON>>;
  finish: (answer: unknown) => Promise<PasskeyAnswer>;
}

/** Signs in with a passkey of this device, without e-mail address and password. */
export function PasskeySignIn({ ask, finish }: PasskeySignInProps) {
  return (
    <PasskeyAction
      name="Sign in with a passkey"
      ask={ask}
      work={signWithPasskey}
      finish={(_, answer) => finish(answer)}
      next="/account"
    />
  );
}

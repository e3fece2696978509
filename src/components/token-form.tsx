"use client";

import { useActionState } from "react";
import { limits } from "@/domain/person";
import { type TokenAnswer, tokenDays } from "@/domain/token";
import { Choice, Submit } from "./choice";
import { Field } from "./field";
import { ShareAddress } from "./share-address";
import { Tick } from "./tick";

interface TokenFormProps {
  action: (before: TokenAnswer, form: FormData) => Promise<TokenAnswer>;
}

/** Chooses what a program may do, and then tells its token. */
export function TokenForm({ action }: TokenFormProps) {
  const [{ token, problem }, send, isPending] = useActionState(action, { token: null, problem: null });
  return (
    <>
      {token !== null && (
        <ShareAddress
          key={token}
          address={token}
          title="The token for your program"
          warning="Who has it can do with what you entered what you allowed the program."
        />
      )}
      <form action={send} aria-label="A token for a program" className="mt-4 max-w-[60ch] space-y-3">
        {problem !== null && (
          <p role="alert" className="border-doubt text-doubt border-l-2 py-1 pl-4 font-sans">
            {problem}
          </p>
        )}
        <div className="max-w-sm">
          <Field name="name" label="What it is for" most={limits.tokenName} isNeeded />
        </div>
        <fieldset>
          <legend className="text-soft font-sans text-small">What it may do</legend>
          <Tick type="radio" name="scope" value="read" isChosen label="Read what you entered" />
          <Tick
            type="radio"
            name="scope"
            value="write"
            label="Read and change it"
            hint="Everything that you can: levels, notes, goals, and to delete it all. Changes stand in your history and can be undone there; a deletion cannot."
          />
        </fieldset>
        <div className="flex flex-wrap items-end gap-x-8 gap-y-4">
          <Choice
            name="days"
            label="Good"
            chosen="90"
            none="until you revoke it"
            options={tokenDays.map((days) => ({ value: String(days), label: `for ${days} days` }))}
          />
          <Submit>{isPending ? "Making the token …" : "Make a token"}</Submit>
        </div>
      </form>
    </>
  );
}

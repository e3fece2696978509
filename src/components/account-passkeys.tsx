import { type Passkey, passkeyLimits } from "@/domain/passkey";
import { formatDay } from "@/lib/format";
import { Field } from "./field";
import { PasskeyForm, type PasskeyFormProps } from "./passkey-form";

interface AccountPasskeysProps extends PasskeyFormProps {
  passkeys: readonly Passkey[];
  rename: (form: FormData) => Promise<void>;
  remove: (form: FormData) => Promise<void>;
}

/** The passkeys of an account: what they are, those there are, and how to add one. */
export function AccountPasskeys({ passkeys, rename, remove, ...adding }: AccountPasskeysProps) {
  return (
    <section aria-labelledby="passkeys">
      <h2 id="passkeys">Passkeys</h2>
      <p className="max-w-[60ch]">
        A passkey signs you in with what unlocks your device: a fingerprint, a face, a PIN. It stays on your
        devices, and here is nothing of it that could be stolen. The password goes on working.
      </p>
      {passkeys.length > 0 && (
        <ul className="border-line mt-6 max-w-[40rem] border-t">
          {passkeys.map((passkey) => (
            <PasskeyRow key={passkey.id} passkey={passkey} rename={rename} remove={remove} />
          ))}
        </ul>
      )}
      <div className="mt-6">
        <PasskeyForm {...adding} />
        <noscript>
          <p className="text-soft">To add one, or to sign in with one, JavaScript must be on.</p>
        </noscript>
      </div>
    </section>
  );
}

interface PasskeyRowProps extends Pick<AccountPasskeysProps, "rename" | "remove"> {
  passkey: Passkey;
}

function PasskeyRow({ passkey: { id, name, madeOn }, rename, remove }: PasskeyRowProps) {
  const named = (
    <>
      <input type="hidden" name="passkey" value={id} />
      <input type="hidden" name="back" value="/account#passkeys" />
    </>
  );
  return (
    <li className="border-line flex flex-wrap items-baseline justify-between gap-x-8 gap-y-1 border-b py-3">
      <div className="min-w-0 grow wrap-anywhere basis-64">
        <bdi>{name}</bdi>
        <p className="text-soft font-sans text-small">Made on {formatDay(madeOn)}</p>
        <details className="mt-1 font-sans text-small">
          <summary>Rename</summary>
          <form action={rename} className="mt-2 flex max-w-sm flex-wrap items-end gap-x-4">
            {named}
            <div className="grow">
              <Field
                name="name"
                label={`A new name for ${name}`}
                value={name}
                most={passkeyLimits.name}
                isNeeded
              />
            </div>
            <button className="border-edge hover:bg-raised mb-3 min-h-11 rounded border px-4">Rename</button>
          </form>
        </details>
      </div>
      <form action={remove} className="font-sans text-small">
        {named}
        <button
          aria-label={`Remove the passkey ${name}, made on ${formatDay(madeOn)}`}
          className="text-accent min-h-11 underline underline-offset-3"
        >
          Remove
        </button>
      </form>
    </li>
  );
}

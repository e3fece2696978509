import type { ReactNode } from "react";
import type { FormAnswer } from "@/domain/account";
import { AccountForm } from "./account-form";

type Answering = (before: FormAnswer, form: FormData) => Promise<FormAnswer>;

interface AccountSettingsProps {
  email: string;
  /** In how many browsers the account is signed in. */
  sessions: number;
  /** What was changed a moment ago, if anything. */
  changed: string | null;
  /** What it has beside the password to sign in with. */
  passkeys: ReactNode;
  signOut: () => Promise<void>;
  signOutEverywhere: () => Promise<void>;
  changePassword: Answering;
  deleteAccount: Answering;
}

/** What somebody who is signed in can do with the account, from the usual to the last. */
export function AccountSettings({ email, sessions, changed, passkeys, ...actions }: AccountSettingsProps) {
  return (
    <>
      {changed !== null && (
        <p role="status" className="border-accent mt-6 border-l-2 pl-4 font-sans">
          {changed}
        </p>
      )}
      <p className="mt-5 max-w-[60ch] text-lead">
        You are signed in as <strong className="font-semibold wrap-anywhere">{email}</strong>. What you enter
        belongs to this account, wherever you sign in.
      </p>
      <form action={actions.signOut} className="mt-8">
        <button className="bg-accent text-paper hover:bg-ink min-h-11 rounded px-5 font-sans font-medium">
          Sign out
        </button>
      </form>
      <section aria-labelledby="sessions">
        <h2 id="sessions">Where you are signed in</h2>
        <p className="max-w-[60ch]">
          {sessions === 1 ? "Only in this browser." : `In ${sessions} browsers, this one among them.`} A
          browser stays signed in for 90 days.
        </p>
        <form action={actions.signOutEverywhere} className="mt-4">
          <button className="border-edge hover:bg-raised min-h-11 rounded border px-5 font-sans font-medium">
            Sign out everywhere
          </button>
        </form>
      </section>
      {passkeys}
      <section aria-labelledby="password">
        <h2 id="password">Change the password</h2>
        <p className="mb-5 max-w-[60ch]">All other browsers are signed out with it.</p>
        <AccountForm
          name="Change the password"
          action={actions.changePassword}
          fields={["password", "newPassword"]}
          labels={{ password: "Present password" }}
          submit="Change the password"
          email={email}
          weight="quiet"
        />
      </section>
      <section aria-labelledby="delete">
        <h2 id="delete">Delete the account</h2>
        <p className="mb-5 max-w-[60ch]">
          It goes at once and for good, with everything that you entered: levels, history, notes, evidence,
          goals and shared pages. There is no way back.
        </p>
        <AccountForm
          name="Delete the account"
          action={actions.deleteAccount}
          fields={["password"]}
          submit="Delete the account and all I entered"
          email={email}
          weight="grave"
        />
      </section>
    </>
  );
}

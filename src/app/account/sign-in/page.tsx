import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { signIn } from "@/actions/account";
import { askForPasskey, signInWithPasskey } from "@/actions/passkeys";
import { ForgottenPassword } from "@/components/account-notes";
import { AccountForm } from "@/components/account-form";
import { PasskeySignIn } from "@/components/passkey-sign-in";
import { getAccount } from "@/session/account";
import { describePage } from "../../metadata";

export function generateMetadata(): Promise<Metadata> {
  const description = "Sign in with e-mail address and password.";
  return describePage({ title: "Sign in", description, path: "/account/sign-in", indexed: false });
}

export default async function SignInPage() {
  if (await getAccount()) redirect("/account");
  return (
    <>
      <h1>Sign in</h1>
      <p className="mt-5 mb-8 max-w-[60ch]">
        What you entered in this browser without an account is added to it: the higher level counts, and
        nothing is lost. You have none yet? <a href="/account/sign-up">Make an account</a>.
      </p>
      <AccountForm name="Sign in" action={signIn} fields={["email", "password"]} submit="Sign in" />
      <section aria-labelledby="passkey">
        <h2 id="passkey">With a passkey</h2>
        <p className="mb-5 max-w-[60ch]">
          If you have added one to your account: without e-mail address and password, by what unlocks your
          device.
        </p>
        <div className="min-h-11">
          <PasskeySignIn ask={askForPasskey} finish={signInWithPasskey} />
          <noscript>
            <p className="text-soft">This needs JavaScript; the password does not.</p>
          </noscript>
        </div>
      </section>
      <ForgottenPassword />
    </>
  );
}

import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { signIn } from "@/actions/account";
import { ForgottenPassword } from "@/components/account-notes";
import { AccountForm } from "@/components/account-form";
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
      <ForgottenPassword />
    </>
  );
}

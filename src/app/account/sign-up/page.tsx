import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { signUp } from "@/actions/account";
import { NoMail } from "@/components/account-notes";
import { AccountForm } from "@/components/account-form";
import { getAccount } from "@/session/account";
import { describePage } from "../../metadata";

export function generateMetadata(): Promise<Metadata> {
  const description = "Make an account, and have what you entered on your other devices.";
  return describePage({ title: "Make an account", description, path: "/account/sign-up", indexed: false });
}

export default async function SignUpPage() {
  if (await getAccount()) redirect("/account");
  return (
    <>
      <h1>Make an account</h1>
      <p className="mt-5 mb-8 max-w-[60ch]">
        What you entered in this browser comes along. You have one already?{" "}
        <a href="/account/sign-in">Sign in</a>.
      </p>
      <AccountForm
        name="Make an account"
        action={signUp}
        fields={["email", "newPassword"]}
        labels={{ newPassword: "Password" }}
        submit="Make the account"
      />
      <NoMail />
    </>
  );
}

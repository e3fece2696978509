import type { Metadata } from "next";
import { changePassword, deleteAccount, signOut, signOutEverywhere } from "@/actions/account";
import { AccountOffer } from "@/components/account-offer";
import { AccountSettings } from "@/components/account-settings";
import { countSessions, getAccount } from "@/session/account";
import { describePage } from "../metadata";

export function generateMetadata(): Promise<Metadata> {
  const description = "An account is not needed; it brings what you entered to your other devices.";
  return describePage({ title: "Account", description, path: "/account", indexed: false });
}

export default async function AccountPage({ searchParams }: PageProps<"/account">) {
  const account = await getAccount();
  const { changed } = await searchParams;
  return (
    <>
      <h1>{account ? "Your account" : "Account"}</h1>
      {account ? (
        <AccountSettings
          email={account.email}
          sessions={await countSessions()}
          isPasswordChanged={changed === "password"}
          signOut={signOut}
          signOutEverywhere={signOutEverywhere}
          changePassword={changePassword}
          deleteAccount={deleteAccount}
        />
      ) : (
        <AccountOffer />
      )}
    </>
  );
}

import type { Metadata } from "next";
import { headers } from "next/headers";
import { changePassword, deleteAccount, signOut, signOutEverywhere } from "@/actions/account";
import {
  askForNewPasskey,
  keepNewPasskey,
  removePasskeyFromForm,
  renamePasskeyFromForm,
} from "@/actions/passkeys";
import { AccountOffer } from "@/components/account-offer";
import { AccountPasskeys } from "@/components/account-passkeys";
import { AccountSettings } from "@/components/account-settings";
import { suggestPasskeyName } from "@/domain/passkey";
import { countSessions, getAccount } from "@/session/account";
import { getOwnPasskeys } from "@/session/passkeys";
import { describePage } from "../metadata";

export function generateMetadata(): Promise<Metadata> {
  const description = "An account is not needed; it brings what you entered to your other devices.";
  return describePage({ title: "Account", description, path: "/account", indexed: false });
}

const changes = {
  password: "The password is changed, and every other browser is signed out.",
  passkey: "The passkey is added. You can sign in with it from now on.",
};

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
          changed={changed === "password" || changed === "passkey" ? changes[changed] : null}
          passkeys={
            <AccountPasskeys
              passkeys={await getOwnPasskeys(account)}
              suggestion={suggestPasskeyName((await headers()).get("user-agent") ?? "")}
              ask={askForNewPasskey}
              finish={keepNewPasskey}
              rename={renamePasskeyFromForm}
              remove={removePasskeyFromForm}
            />
          }
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

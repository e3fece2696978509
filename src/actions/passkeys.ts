"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import { describeWait } from "@/domain/account";
import type { PasskeyAnswer, PasskeyQuestion } from "@/domain/passkey";
import { passkeyLimits } from "@/domain/passkey";
import { Refusal } from "@/domain/refusal";
import { getAccount } from "@/session/account";
import * as session from "@/session/passkeys";
import { getDatabase } from "@/store/current";
import { removePasskey, renamePasskey } from "@/store/passkeys";
import { passkeyName } from "@/store/person/schema";
import { returnFrom } from "./form";

const named = z.object({ passkey: z.string().max(100), name: passkeyName });

export async function askForNewPasskey(): Promise<PasskeyQuestion<PublicKeyCredentialCreationOptionsJSON>> {
  const outcome = await session.askForNew(await requireAccount());
  return outcome.kind === "done" ? { options: outcome.value } : { problem: explain(outcome) };
}

/** Keeps what the browser made, under a name. */
export async function keepNewPasskey(name: unknown, response: unknown): Promise<PasskeyAnswer> {
  await requireAccount();
  const read = passkeyName.safeParse(name);
  if (!read.success) return `A name takes 1 to ${passkeyLimits.name} characters on one line.`;
  return toAnswer(await session.keepNew(read.data, response));
}

export async function askForPasskey(): Promise<PasskeyQuestion<PublicKeyCredentialRequestOptionsJSON>> {
  const outcome = await session.askForAny();
  return outcome.kind === "done" ? { options: outcome.value } : { problem: explain(outcome) };
}

export async function signInWithPasskey(response: unknown): Promise<PasskeyAnswer> {
  return toAnswer(await session.signInWith(response));
}

/** Gives the passkey that the field `passkey` names the name in the field `name`. */
export async function renamePasskeyFromForm(form: FormData): Promise<void> {
  const { id } = await requireAccount();
  await returnFrom(form, async () => {
    const read = named.safeParse(Object.fromEntries(form));
    if (!read.success) throw new Refusal("invalid");
    const { passkey, name } = read.data;
    await getDatabase().write((tx) => renamePasskey(tx, id, passkey, name));
  });
}

/** Removes the passkey that the field `passkey` names. */
export async function removePasskeyFromForm(form: FormData): Promise<void> {
  const { id } = await requireAccount();
  await returnFrom(form, async () => {
    const read = named.pick({ passkey: true }).safeParse(Object.fromEntries(form));
    if (!read.success) throw new Refusal("invalid");
    await getDatabase().write((tx) => removePasskey(tx, id, read.data.passkey));
  });
}

async function requireAccount() {
  return (await getAccount()) ?? redirect("/account/sign-in");
}

function toAnswer(outcome: session.PasskeyOutcome<null>): PasskeyAnswer {
  return outcome.kind === "done" ? null : explain(outcome);
}

function explain(outcome: Exclude<session.PasskeyOutcome<unknown>, { kind: "done" }>): string {
  switch (outcome.kind) {
    case "wait":
      return `There were too many attempts. Try again ${describeWait(outcome.seconds)}.`;
    case "full":
      return `There is room for ${passkeyLimits.count} passkeys. Remove one that you no longer use.`;
    case "old":
      return "You signed in here more than a day ago. Sign out and in again, and then add the passkey.";
    case "late":
      return "That took too long. Try once more.";
    case "unknown":
      return "This passkey is not one of an account here. It may have been removed; the password still signs you in.";
    case "failed":
      return "The passkey could not be checked, and nothing has been changed. Try once more.";
  }
}

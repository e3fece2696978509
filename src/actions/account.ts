"use server";

import { redirect } from "next/navigation";
import { describeWait, findEmailProblem, findPasswordProblem, type FormAnswer } from "@/domain/account";
import { getAccount } from "@/session/account";
import * as session from "@/session/sign-in";

const taken = "There is an account with this e-mail address already. You can sign in to it.";
const mismatch = "This e-mail address and this password do not go together.";
const wrong = "This is not the password of this account.";

export async function signUp(_: FormAnswer, form: FormData): Promise<FormAnswer> {
  const email = textOf(form, "email").trim();
  const password = textOf(form, "newPassword");
  const problems = without({ email: findEmailProblem(email), newPassword: findPasswordProblem(password) });
  if (Object.keys(problems).length > 0) return { email, problems };
  const outcome = await session.signUp(email, password);
  if (outcome.kind === "done") redirect("/account");
  return { email, ...explain(outcome, mismatch) };
}

export async function signIn(_: FormAnswer, form: FormData): Promise<FormAnswer> {
  const email = textOf(form, "email").trim();
  const password = textOf(form, "password");
  const missing = password === "" ? "Enter your password." : null;
  const problems = without({ email: findEmailProblem(email), password: missing });
  if (Object.keys(problems).length > 0) return { email, problems };
  const outcome = await session.signIn(email, password);
  if (outcome.kind === "done") redirect("/account");
  return { email, ...explain(outcome, mismatch) };
}

export async function changePassword(_: FormAnswer, form: FormData): Promise<FormAnswer> {
  const { email } = await requireAccount();
  const next = textOf(form, "newPassword");
  const problem = findPasswordProblem(next);
  if (problem !== null) return { email, problems: { newPassword: problem } };
  const outcome = await session.changePassword(email, textOf(form, "password"), next);
  // The page that this form stands on was asked for with a session that has just ended.
  if (outcome.kind === "done") redirect("/account?changed=password");
  return { email, ...explain(outcome, wrong) };
}

export async function deleteAccount(_: FormAnswer, form: FormData): Promise<FormAnswer> {
  const { id, email } = await requireAccount();
  const outcome = await session.deleteOwnAccount(id, email, textOf(form, "password"));
  if (outcome.kind === "done") redirect("/account/deleted");
  return { email, ...explain(outcome, wrong) };
}

export async function signOut(): Promise<void> {
  await session.signOut(false);
  redirect("/account");
}

export async function signOutEverywhere(): Promise<void> {
  await session.signOut(true);
  redirect("/account");
}

async function requireAccount() {
  return (await getAccount()) ?? redirect("/account/sign-in");
}

function explain(outcome: session.Outcome, wrongPassword: string): Omit<FormAnswer, "email"> {
  switch (outcome.kind) {
    case "done":
      return { problems: {} };
    case "wait":
      return {
        problems: {},
        refusal: `There were too many attempts. Try again ${describeWait(outcome.seconds)}.`,
      };
    case "wrong":
      return { problems: { password: wrongPassword } };
    case "taken":
      return { problems: { email: taken } };
    case "badEmail":
      return { problems: { email: "An e-mail address written like this is not taken here." } };
  }
}

function without<K extends string>(problems: Record<K, string | null>): Partial<Record<K, string>> {
  const found: Partial<Record<K, string>> = {};
  for (const field in problems) {
    const problem = problems[field];
    if (problem !== null) found[field] = problem;
  }
  return found;
}

function textOf(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === "string" ? value : "";
}

"use client";

import { type ReactNode, useState } from "react";
import type { PasskeyAnswer, PasskeyQuestion } from "@/domain/passkey";
import { explainDevice, usePasskeyLack } from "./device-passkeys";

interface PasskeyActionProps<Options> {
  /** What the form is called, and what its button says. */
  name: string;
  /** The fields that stand before the button. */
  children?: ReactNode;
  ask: () => Promise<PasskeyQuestion<Options>>;
  /** What the device does then. */
  work: (options: Options) => Promise<unknown>;
  /** Brings what the device did to the server. */
  finish: (form: FormData, done: unknown) => Promise<PasskeyAnswer>;
  /** Where it leads. */
  next: string;
}

/** Does something with a passkey in three steps: the server asks, the device answers, the server looks at the answer. */
export function PasskeyAction<Options>({
  name,
  children,
  ask,
  work,
  finish,
  next,
}: PasskeyActionProps<Options>) {
  const [problem, setProblem] = useState<string | null>(null);
  const [isBusy, setBusy] = useState(false);
  const lack = usePasskeyLack();
  if (lack === undefined) return null;
  if (lack !== null) return <p className="text-soft max-w-[60ch]">{lacks[lack]()}</p>;

  const run = async (form: FormData): Promise<PasskeyAnswer> => {
    const question = await ask();
    if ("problem" in question) return question.problem;
    return finish(form, await work(question.options));
  };
  const act = async (form: FormData): Promise<void> => {
    setBusy(true);
    const answer = await run(form).catch(explainDevice);
    // What comes next is shown by the server, which knows the person by now.
    if (answer === null) location.assign(next);
    else setBusy(false);
    setProblem(answer);
  };
  return (
    <form
      aria-label={name}
      className="max-w-sm font-sans"
      onSubmit={(event) => {
        event.preventDefault();
        void act(new FormData(event.currentTarget));
      }}
    >
      {children}
      <button
        disabled={isBusy}
        className="border-edge hover:bg-raised min-h-11 rounded border px-5 font-medium"
      >
        {name}
      </button>
      <p role="alert" className="text-doubt mt-3">
        {problem}
      </p>
    </form>
  );
}

const lacks = {
  insecure: () => "Passkeys need an address that begins with https://, which this one does not.",
  numbers: () => {
    const { protocol, port, hostname } = location;
    if (hostname !== "127.0.0.1") return "Passkeys need an address with a name; this one has numbers alone.";
    return `Passkeys need an address with a name. On this machine that is ${protocol}//localhost:${port}.`;
  },
  browser: () => "This browser knows no passkeys, or not as they are used here.",
};

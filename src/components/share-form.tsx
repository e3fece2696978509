"use client";

import { useActionState } from "react";
import { limits } from "@/domain/person";
import { type AddressAnswer, shareDays } from "@/domain/share";
import { Choice, Submit } from "./choice";
import { ShareAddress } from "./share-address";
import { imageCode, Snippet } from "./snippet";
import { Tick } from "./tick";

interface ShareFormProps {
  action: (before: AddressAnswer, form: FormData) => Promise<AddressAnswer>;
  goals: readonly { id: string; title: string }[];
}

/** Chooses what a page is to show, and then tells its address. */
export function ShareForm({ action, goals }: ShareFormProps) {
  const [{ address, badge, problem }, send, isPending] = useActionState(action, {
    address: null,
    problem: null,
  });
  const roles = goals.map(({ id, title }) => ({ value: id, label: title }));
  return (
    <>
      {address !== null && <ShareAddress key={address} address={address} />}
      {address !== null && badge !== undefined && (
        <div className="-mt-6 mb-10 max-w-[60ch]">
          <Snippet
            label="A badge of it, as HTML for another page: how ready you are for your first goal there, or for the one that ?role= names"
            code={imageCode({ address: badge, page: address, alt: "How ready I am" })}
          />
        </div>
      )}
      <form action={send} className="max-w-[60ch] space-y-5">
        {problem !== null && (
          <p role="alert" className="border-doubt text-doubt border-l-2 py-1 pl-4 font-sans">
            {problem}
          </p>
        )}
        <label className="block font-sans">
          <span className="text-soft mb-1 block text-small">The name to show</span>
          <input
            name="name"
            required
            maxLength={limits.shareName}
            autoComplete="name"
            className="border-edge bg-paper min-h-11 w-full max-w-sm rounded border px-3"
          />
        </label>
        <fieldset>
          <legend className="text-soft font-sans text-small">What it shows</legend>
          <Tick name="levels" isChosen label="Your levels, skill by skill" />
          <Tick name="evidence" label="Your evidence, with its links and days" />
          <p className="text-soft pl-8 font-sans text-small">Your notes are never shown.</p>
        </fieldset>
        <div className="flex flex-wrap items-end gap-x-8 gap-y-4">
          <Choice
            name="goals"
            label="How ready you are for"
            chosen=""
            none="no role"
            options={
              goals.length > 0 ? [{ value: "*", label: "all your goals, later ones too" }, ...roles] : []
            }
          />
          <Choice
            name="days"
            label="Shown"
            chosen=""
            none="until you revoke it"
            options={shareDays.map((days) => ({ value: String(days), label: `for ${days} days` }))}
          />
        </div>
        <Submit>{isPending ? "Making the page …" : "Make the page"}</Submit>
      </form>
    </>
  );
}

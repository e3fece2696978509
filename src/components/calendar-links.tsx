"use client";

import { useActionState } from "react";
import type { AddressAnswer } from "@/domain/share";
import { ShareAddress } from "./share-address";

interface CalendarLinksProps {
  make: () => Promise<AddressAnswer>;
  end: (form: FormData) => Promise<void>;
}

const look = "text-accent min-h-8 underline underline-offset-3";

/** The dated plan for calendar programs: as a file, or at an address that they read again and again. */
export function CalendarLinks({ make, end }: CalendarLinksProps) {
  const [{ address, problem }, send] = useActionState(make, { address: null, problem: null });
  return (
    <div className="no-print mb-4 font-sans">
      <div className="flex flex-wrap items-baseline gap-x-6">
        <a href="/me/plan/calendar.ics" download="archway-plan.ics" className="min-h-8">
          As a calendar file
        </a>
        <form action={send}>
          <button className={look}>An address for my calendar program</button>
        </form>
        <form action={end}>
          <input type="hidden" name="back" value="/me/plan" />
          <button className={look}>End that address</button>
        </form>
      </div>
      {problem !== null && (
        <p role="alert" className="text-doubt">
          {problem}
        </p>
      )}
      {address !== null && (
        <ShareAddress key={address} address={address} title="Your calendar program finds the plan here" />
      )}
    </div>
  );
}

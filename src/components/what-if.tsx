"use client";

import { useEffect, useId, useRef, useState } from "react";
import { findEnds } from "@/domain/ends";
import { formatDay } from "@/lib/format";

interface WhatIfProps {
  hours: number;
  goals: readonly { role: string; title: string; hoursUntil: number }[];
  start: string;
  /** Where the slider stands at first. */
  hoursPerWeek: number;
}

const most = 40;

/** When the goals would be reached with other hours a week; nothing is kept. */
export function WhatIf({ hours, goals, start, hoursPerWeek }: WhatIfProps) {
  const [tried, setTried] = useState(Math.min(most, Math.max(1, Math.round(hoursPerWeek))));
  const id = useId();
  const slider = useRef<HTMLInputElement>(null);
  useEffect(() => {
    // Somebody may have moved it before anything listened.
    if (slider.current) setTried(Number(slider.current.value));
  }, []);
  const [ends] = findEnds({ hours, goals }, start, [tried]);
  return (
    <div className="max-w-xl font-sans">
      <label htmlFor={id} className="text-soft text-small">
        What if I had other hours a week?
      </label>
      <input
        ref={slider}
        id={id}
        type="range"
        min="1"
        max={most}
        value={tried}
        onChange={(event) => {
          setTried(Number(event.target.value));
        }}
        aria-valuetext={`${tried} hours a week`}
        className="accent-accent my-2 block min-h-8 w-full"
      />
      <output htmlFor={id} className="block">
        With <strong>{tried === 1 ? "1 hour" : `${tried} hours`} a week</strong>:
        <ul className="figures text-small">
          {goals.map(({ role, title }) => {
            const end = ends?.goals.find((each) => each.role === role)?.end;
            return (
              <li key={role} className="border-line flex justify-between gap-6 border-b py-1">
                <span>{title}</span>
                <span>{end === undefined ? "reached already" : formatDay(end)}</span>
              </li>
            );
          })}
        </ul>
      </output>
    </div>
  );
}

import type { ReactNode } from "react";
import { formatDay } from "@/lib/format";

interface RevocableProps {
  children: ReactNode;
  /** What happened on the day it began, "Shared" or "Made". */
  begun: string;
  createdAt: string;
  expiresAt: string | null;
  /** What else there is to say of its time. */
  more?: string;
  /** What the form sends: the name of its field, and which one is to end. */
  field: string;
  id: string;
  back: string;
  /** What it is, for the press that ends it. */
  name: string;
  revoke: (form: FormData) => Promise<void>;
}

/** One thing that opens what is one's own to others: what it is, from when until when, and the press that ends it. */
export function Revocable({ children, begun, more, field, id, back, name, revoke, ...time }: RevocableProps) {
  const since = `${begun.toLowerCase()} on ${formatDay(time.createdAt.slice(0, 10))}`;
  const end = time.expiresAt === null ? "you revoke it" : formatDay(time.expiresAt.slice(0, 10));
  return (
    <li className="border-line flex flex-wrap items-baseline justify-between gap-x-8 gap-y-1 border-b py-3">
      <div className="min-w-0 wrap-anywhere sm:max-w-[40rem]">
        {children}
        <p className="text-soft font-sans text-small">
          {begun + since.slice(begun.length)}, until {end}
          {more}
        </p>
      </div>
      <form action={revoke} className="font-sans text-small">
        <input type="hidden" name={field} value={id} />
        <input type="hidden" name="back" value={back} />
        <button
          aria-label={`Revoke ${name}, ${since}`}
          className="text-accent min-h-11 underline underline-offset-3"
        >
          Revoke
        </button>
      </form>
    </li>
  );
}

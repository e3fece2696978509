"use client";

import { useEffect, useRef, useState } from "react";
import { useHydrated } from "./hydrated";

interface ShareAddressProps {
  address: string;
  title?: string;
  /** Who has it, and what that lets them do. */
  warning?: string;
}

/** An address or a token that was just made and is shown this once: to read, to select, and to copy with one press. */
export function ShareAddress({
  address,
  title = "The page is shared at this address",
  warning = "Who has it needs nothing else to see what it leads to.",
}: ShareAddressProps) {
  const [isCopied, setCopied] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    field.current?.select();
    field.current?.focus();
  }, []);
  const copy = async (): Promise<void> => {
    field.current?.select();
    try {
      await navigator.clipboard.writeText(address);
      setCopied(true);
    } catch {
      // Not allowed, or not over TLS: the address is selected, so the usual keys copy it.
    }
  };
  return (
    <div className="border-accent mb-10 max-w-[60ch] border-l-2 py-1 pl-4 font-sans">
      <label>
        <span className="block font-medium">{title}</span>
        <input
          ref={field}
          readOnly
          value={address}
          className="border-edge bg-paper figures mt-2 min-h-11 w-full rounded border px-3 text-small"
        />
      </label>
      <p className="mt-2 flex flex-wrap items-baseline gap-x-6">
        {useHydrated() && (
          <button
            type="button"
            onClick={() => void copy()}
            className="text-accent min-h-11 underline underline-offset-3"
          >
            Copy it
          </button>
        )}
        {URL.canParse(address) && (
          <a href={address} className="min-h-6">
            Look at it
          </a>
        )}
        <span role="status">{isCopied && "Copied."}</span>
      </p>
      <p className="text-soft text-small">
        Keep it now: it is shown this once, as only its fingerprint is stored. {warning}
      </p>
    </div>
  );
}

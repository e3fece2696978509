"use client";

import { useState } from "react";
import { useHydrated } from "./hydrated";

interface CopyTextProps {
  /** The address of the text. */
  from: string;
  label: string;
}

/** Copies what stands at an address; where a browser does not allow that, there is no button. */
export function CopyText({ from, label }: CopyTextProps) {
  const [news, setNews] = useState("");
  // Only pages over TLS, and those of this machine, may write into the clipboard.
  if (!useHydrated() || !window.isSecureContext) return null;
  const read = async (): Promise<Blob> => {
    const response = await fetch(from);
    if (!response.ok) throw new Error(`${from}: ${response.status}`);
    return new Blob([await response.text()], { type: "text/plain" });
  };
  const copy = async (): Promise<void> => {
    try {
      // The promise itself, as a press counts only while it is handled.
      await navigator.clipboard.write([new ClipboardItem({ "text/plain": read() })]);
      setNews("Copied.");
    } catch {
      setNews("That did not work; the file has the same.");
    }
  };
  return (
    <span>
      <button
        type="button"
        onClick={() => void copy()}
        className="text-accent min-h-6 underline underline-offset-3"
      >
        {label}
      </button>{" "}
      <span role="status">{news}</span>
    </span>
  );
}

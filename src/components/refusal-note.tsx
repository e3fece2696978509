"use client";

import { useSearchParams } from "next/navigation";
import { refusalWords } from "@/domain/refusal";

/** Why a form was refused that led back to this page: its code came in the address. */
export function RefusalNote() {
  const words = refusalWords(useSearchParams().get("refused"));
  if (words === null) return null;
  return (
    <p role="alert" className="border-doubt text-doubt mb-8 max-w-[60ch] border-l-2 py-1 pl-4 font-sans">
      {words}
    </p>
  );
}

import { useEffect, useState } from "react";
import type { Finding } from "@/domain/finding";

const quietMilliseconds = 40;
const most = 12;

export interface SearchAnswer {
  /** What it is an answer to. */
  query: string;
  /** How many there are; `findings` has the best of them. */
  total: number;
  findings: Finding[];
  nearest: Finding[];
  hasFailed?: boolean;
}

/** The answer to what is being typed; the one before stays until it is there. */
export function useSearchAnswer(query: string): SearchAnswer | null {
  const [answer, setAnswer] = useState<SearchAnswer | null>(null);
  const isEmpty = query.trim() === "";
  useEffect(() => {
    if (isEmpty) return;
    const request = new AbortController();
    const timer = setTimeout(() => {
      ask(query, request.signal).then(setAnswer, () => {
        if (request.signal.aborted) return;
        setAnswer({ query, total: 0, findings: [], nearest: [], hasFailed: true });
      });
    }, quietMilliseconds);
    return () => {
      clearTimeout(timer);
      request.abort();
    };
  }, [query, isEmpty]);
  return isEmpty ? null : answer;
}

async function ask(query: string, signal: AbortSignal): Promise<SearchAnswer> {
  const asked = new URLSearchParams({ q: query, limit: String(most) });
  const response = await fetch(`/api/v1/search?${asked.toString()}`, { signal });
  const answer: unknown = await response.json();
  if (!isAnswer(answer)) throw new Error("no answer");
  return { ...answer, query };
}

/** Our own server answers as it documents, or with a problem, which has no findings. */
function isAnswer(answer: unknown): answer is Omit<SearchAnswer, "query"> {
  return typeof answer === "object" && answer !== null && "findings" in answer;
}

"use client";

import { useRouter } from "next/navigation";
import { useEffect } from "react";

/** In development, shows changed content at once: looks each second for a new content version. */
export function ContentReload() {
  const router = useRouter();
  useEffect(() => {
    let version: unknown;
    const look = async () => {
      const answer: unknown = await fetch("/api/health").then(
        (response) => response.json(),
        () => null,
      );
      const found =
        typeof answer === "object" && answer && "contentVersion" in answer ? answer.contentVersion : version;
      if (version !== undefined && found !== version) router.refresh();
      version = found;
    };
    const timer = setInterval(() => void look(), 1000);
    return () => {
      clearInterval(timer);
    };
  }, [router]);
  return null;
}

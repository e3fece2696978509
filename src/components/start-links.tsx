import Link from "next/link";
import type { Start } from "@/domain/content";
import { pageOf } from "./href";

interface StartLinksProps {
  starts: readonly Start[];
  chosen: Start | undefined;
  here: string;
}

/** Choosing where one stands; the choice is in the address, so that it can be sent to somebody. */
export function StartLinks({ starts, chosen, here }: StartLinksProps) {
  if (starts.length === 0) return null;
  return (
    <nav aria-label="Starting point" className="no-print mt-6 flex flex-wrap gap-x-5 gap-y-2 font-sans">
      <span className="text-soft">See it as a</span>
      {starts.map((start) => (
        <Link
          key={start.id}
          href={`${here}?from=${start.id}`}
          prefetch={false}
          aria-current={start.id === chosen?.id ? "true" : undefined}
          className="aria-current:text-ink aria-current:font-semibold aria-current:no-underline"
        >
          {start.title}
        </Link>
      ))}
      {chosen && (
        <>
          <Link href={here} prefetch={false}>
            only what I entered
          </Link>
          <Link href={pageOf("start", chosen.id)} prefetch={false}>
            what this assumes
          </Link>
        </>
      )}
    </nav>
  );
}

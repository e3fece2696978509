import type { ReactNode } from "react";
import { OwnNav } from "@/components/own-nav";

/** The frame of everything that is one's own. */
export default function OwnLayout({ children }: { children: ReactNode }) {
  return (
    <>
      <OwnNav />
      {children}
    </>
  );
}

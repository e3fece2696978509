import type { ReactNode } from "react";
import { OwnNav } from "@/components/own-nav";

/** The frame of the account: it stands beside what is one’s own. */
export default function AccountLayout({ children }: { children: ReactNode }) {
  return (
    <>
      <OwnNav />
      {children}
    </>
  );
}

"use client";

import { usePathname } from "next/navigation";

const places = [
  { href: "/me", label: "Overview" },
  { href: "/me/plan", label: "Plan" },
  { href: "/me/history", label: "History" },
  { href: "/me/sharing", label: "Sharing" },
  { href: "/me/data", label: "Your data" },
  { href: "/account", label: "Account" },
];

/** The pages of what is one's own; the one that is read is marked. */
export function OwnNav() {
  const path = usePathname();
  return (
    <nav aria-label="Yours" className="no-print border-line mb-10 border-b font-sans text-small">
      <ul className="flex flex-wrap gap-x-6 max-sm:gap-x-3">
        {places.map(({ href, label }) => {
          const isHere = path === href;
          return (
            <li key={href}>
              <a
                href={href}
                aria-current={isHere ? "page" : undefined}
                className={`-mb-px inline-block border-b-2 py-2.5 no-underline ${isHere ? "border-accent text-ink font-semibold" : "text-soft hover:text-ink border-transparent"}`}
              >
                {label}
              </a>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}

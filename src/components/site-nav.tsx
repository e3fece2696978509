"use client";

import { usePathname } from "next/navigation";

const places: readonly { href: string; label: string; short?: string; also?: string }[] = [
  { href: "/roles", label: "Roles" },
  { href: "/skills", label: "Skills" },
  { href: "/compare", label: "Compare" },
  { href: "/certifications", label: "Certifications", short: "Certs" },
  { href: "/starts", label: "Starting points", short: "Starts" },
  { href: "/sources", label: "Sources" },
  { href: "/me", label: "You", also: "/account" },
];

/** The lists that everything is found in, and what is one's own; where the page belongs is marked. */
export function SiteNav() {
  const path = usePathname();
  return (
    <nav
      aria-label="Main"
      className="flex flex-wrap gap-x-6 font-sans max-lg:order-1 max-lg:w-full max-sm:gap-x-3 max-sm:text-small"
    >
      {places.map(({ href, label, short, also }) => {
        const isWithin = [href, also].some((each) => each !== undefined && `${path}/`.startsWith(`${each}/`));
        const mark = path === href ? "page" : isWithin ? "true" : undefined;
        const look = mark
          ? "underline decoration-accent decoration-2 underline-offset-6"
          : "no-underline hover:underline";
        return (
          <a key={href} href={href} aria-current={mark} className={`text-ink py-1 whitespace-nowrap ${look}`}>
            {short === undefined ? (
              label
            ) : (
              <>
                <span className="sm:hidden">{short}</span>
                <span className="max-sm:hidden">{label}</span>
              </>
            )}
          </a>
        );
      })}
    </nav>
  );
}

import "./globals.css";
import type { Metadata, Viewport } from "next";
import { headers } from "next/headers";
import type { ReactNode } from "react";
import { ContentReload } from "@/components/content-reload";
import { earlyKeysScript } from "@/components/early-keys";
import { themeScript } from "@/components/theme";
import { LevelNews } from "@/components/level-news";
import { RefusalNote } from "@/components/refusal-note";
import { ThemeSwitch } from "@/components/theme-switch";
import { SearchOpener } from "@/components/search-opener";
import { SiteNav } from "@/components/site-nav";
import { dark, light } from "@/components/palette";
import { fontNames } from "./fonts";
import { siteTitle } from "./metadata";

/** What a page says of itself is said by the page: see metadata.ts. */
export const metadata: Metadata = { title: { default: siteTitle, template: "%s · Archway" } };

export const viewport: Viewport = {
  colorScheme: "light dark",
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: light.paper },
    { media: "(prefers-color-scheme: dark)", color: dark.paper },
  ],
};

/** Every page is made for the request: from the catalogue being served and whoever is asking. */
export const dynamic = "force-dynamic";

/** What runs before anything is drawn. */
const early = `${themeScript};${earlyKeysScript}`;

export default async function RootLayout({ children }: { children: ReactNode }) {
  const policy = (await headers()).get("content-security-policy") ?? "";
  const nonce = /'nonce-([^']+)'/.exec(policy)?.[1];
  return (
    // The script below may change the element before React sees it.
    <html lang="en" className={fontNames} suppressHydrationWarning>
      <head>
        <script nonce={nonce} suppressHydrationWarning dangerouslySetInnerHTML={{ __html: early }} />
      </head>
      <body className="flex min-h-dvh flex-col">
        <a href="#content" className="sr-only focus:not-sr-only">
          Skip to the content
        </a>
        <header className="no-print mx-auto flex w-full max-w-6xl flex-wrap items-baseline gap-x-8 gap-y-1 px-5 py-5 sm:px-8">
          <a href="/" className="text-ink text-lead font-semibold no-underline">
            Archway
          </a>
          <SiteNav />
          <SearchOpener />
        </header>
        <main id="content" className="mx-auto w-full max-w-6xl grow px-5 pt-6 pb-20 sm:px-8">
          <RefusalNote />
          {children}
        </main>
        <footer className="no-print mx-auto w-full max-w-6xl px-5 sm:px-8">
          <div className="text-soft border-line flex flex-wrap justify-between gap-x-10 gap-y-3 border-t py-6 font-sans text-small">
            <p className="max-w-[60ch]">
              Every figure says where it is from. What you enter stays in this installation and is yours.{" "}
              <a href="/changes">What changed</a> · <a href="/docs/api">For programs</a>
            </p>
            <ThemeSwitch />
          </div>
        </footer>
        <LevelNews />
        {process.env.NODE_ENV === "development" && <ContentReload />}
      </body>
    </html>
  );
}

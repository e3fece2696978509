import type { Metadata } from "next";
import { pageOf } from "@/components/href";
import type { Entry } from "@/domain/content";
import { type Kind, plainText } from "@/domain/prose";
import { getOrigin } from "@/session/origin";
import { getCatalogue } from "@/store/current";

interface PageFacts {
  /** Without it the page is called after the application alone. */
  title?: string;
  description: string;
  /** Without parameters: what differs only in them is one page to a search engine. */
  path: string;
  /** False for what is a person's own or the answer to a question. */
  indexed?: boolean;
  /** The path of the page's own picture. */
  card?: string;
}

export const siteTitle = "Archway: roadmaps, skill gaps and pay of AI architects";
export const siteDescription =
  "Roadmaps, skill gaps and pay for AI-architect roles, with the source of every figure.";

/** Where the feed of what changed is announced; every page does it. */
const feeds = { "application/atom+xml": [{ url: "/changes.xml", title: "What changed in Archway" }] };

/** What a page says of itself to browsers, search engines and whoever is sent a link to it. */
export async function describePage({ title, path, indexed = true, ...more }: PageFacts): Promise<Metadata> {
  const origin = await getOrigin();
  const description = shorten(more.description);
  const { version } = await getCatalogue();
  const { card: own = "/card.png" } = more;
  const url = `${own}${own.includes("?") ? "&" : "?"}v=${version}`;
  const card = { url, width: 1200, height: 630 };
  return {
    metadataBase: origin === null ? null : new URL(origin),
    title: title ?? { absolute: siteTitle },
    description,
    ...(!indexed && { robots: { index: false, follow: true } }),
    alternates: { types: feeds, ...(origin !== null && indexed && { canonical: path }) },
    openGraph: {
      siteName: "Archway",
      type: "website",
      locale: "en_GB",
      title: title ?? siteTitle,
      description,
      // Open Graph knows only whole addresses.
      ...(origin !== null && { url: path, images: [{ ...card, alt: title ?? siteTitle }] }),
    },
    twitter: { card: "summary_large_image" },
  };
}

/** The same for the page of an entry; nothing for one that is not there. */
export function describeEntry(kind: Kind, entry: Entry | undefined): Metadata | Promise<Metadata> {
  if (!entry) return {};
  const path = pageOf(kind, entry.id);
  const description = plainText(entry.summary);
  return describePage({
    title: entry.title,
    description,
    path,
    ...(kind === "role" && { card: `${path}/card.png` }),
  });
}

/** As much as is shown of a description: whole sentences where one fits, else whole words. */
function shorten(text: string, most = 180): string {
  if (text.length <= most) return text;
  const start = text.slice(0, most);
  const sentence = /^.{60,}[.!?](?=\s)/s.exec(start);
  return sentence ? sentence[0] : `${start.replace(/[\s,;:–—]+\S*$/, "")} …`;
}

import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { ImageResponse } from "next/og";
import type { ReactElement } from "react";
import { cardFonts, cardSize } from "@/components/card";

const fontFiles = [
  { name: cardFonts.sans, weight: 400, file: "inter/files/inter-latin-400-normal.woff" },
  { name: cardFonts.sans, weight: 600, file: "inter/files/inter-latin-600-normal.woff" },
  { name: cardFonts.serif, weight: 600, file: "source-serif-4/files/source-serif-4-latin-600-normal.woff" },
] as const;

/** The cards of the content being served: drawn when first asked for, and once. */
const drawn = { version: "", cards: new Map<string, Promise<ArrayBuffer>>() };

/** There are many more comparisons than anybody sends links to. */
const mostDrawn = 200;

/** The picture of a page. Its address names the content version, so that it may be kept for good. */
export async function answerCard(
  request: Request,
  version: string,
  card: () => ReactElement,
): Promise<Response> {
  if (drawn.version !== version) {
    drawn.version = version;
    drawn.cards = new Map();
  }
  const { pathname, searchParams } = new URL(request.url);
  const { cards } = drawn;
  const name = [pathname, ...searchParams.getAll("roles")].join(" ");
  const picture = cards.get(name) ?? drawCard(card());
  // Asked for again, it is the newest.
  cards.delete(name);
  cards.set(name, picture);
  picture.catch(() => cards.delete(name));
  const [oldest = name] = cards.keys();
  if (cards.size > mostDrawn) cards.delete(oldest);
  return new Response(await picture, {
    headers: {
      "Content-Type": "image/png",
      "Cache-Control":
        searchParams.get("v") === version ? "public, max-age=31536000, immutable" : "public, no-cache",
    },
  });
}

/** A picture as bytes, drawn each time. */
export async function drawCard(card: ReactElement): Promise<ArrayBuffer> {
  const fonts = fontFiles.map(async ({ file, ...font }) => ({
    ...font,
    data: await readFile(join(process.cwd(), "node_modules/@fontsource", file)),
  }));
  return new ImageResponse(card, { ...cardSize, fonts: await Promise.all(fonts) }).arrayBuffer();
}

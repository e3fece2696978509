import localFont from "next/font/local";

/*
 * Asked for at once, and shown if there in time: a page that has begun with the letters of the system keeps
 * them until the next one, so that nothing moves under a reader's eyes.
 */

const serif = localFont({
  src: "../../node_modules/@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2",
  weight: "200 900",
  display: "optional",
  variable: "--font-source-serif",
  adjustFontFallback: "Times New Roman",
});

const sans = localFont({
  src: "../../node_modules/@fontsource-variable/inter/files/inter-latin-wght-normal.woff2",
  weight: "100 900",
  display: "optional",
  variable: "--font-inter",
  adjustFontFallback: "Arial",
});

/** Gives the names of both to everything inside. */
export const fontNames = `${serif.variable} ${sans.variable}`;

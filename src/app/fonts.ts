import localFont from "next/font/local";

/*
 * Asked for at once, and shown if there in time: a page that has begun with the letters of the system keeps
 * them until the next one, so that nothing moves under a reader's eyes.
 *
 * The files hold the letters of western Europe and the weights that our pages use, in 42 % of the bytes of
 * the packaged ones (@fontsource-variable/inter 5.3.0 and source-serif-4 5.3.1, *-latin-wght-normal.woff2).
 * They were made with fonttools:
 *   fonttools varLib.instancer <file> wght=400:700 -o weights.woff2
 *   fonttools subset weights.woff2 --no-hinting --flavor=woff2 --drop-tables+=STAT,MVAR
 *     --layout-features=kern,liga,tnum --unicodes=U+20-7E,U+A0,U+A3,U+A9,U+AB,U+B0,U+B2,U+B3,U+B7,U+B9,
 *     U+BB,U+BD,U+C0-CF,U+D1-DC,U+DF-EF,U+F1-FC,U+2011,U+2013,U+2014,U+2018,U+2019,U+201C,U+201D,U+2022,
 *     U+2026,U+20AC,U+2190-2193,U+2212
 */

const serif = localFont({
  src: "./fonts/source-serif.woff2",
  weight: "400 700",
  display: "optional",
  variable: "--font-source-serif",
  adjustFontFallback: "Times New Roman",
});

const sans = localFont({
  src: "./fonts/inter.woff2",
  weight: "400 700",
  display: "optional",
  variable: "--font-inter",
  adjustFontFallback: "Arial",
});

/** Gives the names of both to everything inside. */
export const fontNames = `${serif.variable} ${sans.variable}`;

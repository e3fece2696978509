/**
 * Whether a request comes from one of the application's own pages: its Origin names the host it was sent to, as
 * the browser or a proxy in front says it. A browser that hides its origin ("null", or none) still says whether it
 * asks its own site, in a header that no page can set.
 */
export function isFromOwnPage(header: (name: string) => string | undefined): boolean {
  const origin = header("origin") ?? "null";
  if (origin === "null") return header("sec-fetch-site") === "same-origin";
  const forwarded = header("x-forwarded-host")?.split(",")[0]?.trim();
  return URL.canParse(origin) && [forwarded, header("host")].includes(new URL(origin).host);
}

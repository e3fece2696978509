/**
 * What a page may load and run: what is its own origin's, and of inline scripts those that `scripts`
 * names by nonce or by hash. Development needs eval for error overlays, and a socket for live reload.
 */
export function contentSecurityPolicy(scripts: string, dev = false): string {
  return [
    "default-src 'none'",
    `script-src ${scripts}${dev ? " 'unsafe-eval'" : ""}`,
    dev ? "style-src 'self' 'unsafe-inline'" : "style-src 'self'",
    "img-src 'self' data:",
    "font-src 'self'",
    dev ? "connect-src 'self' ws:" : "connect-src 'self'",
    "manifest-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join("; ");
}

/** For a picture that pages elsewhere show: it brings its style along, and neither runs nor loads anything. */
export const picturePolicy =
  "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; sandbox";

/** For a page made for one request: scripts with the nonce, and those that they load. */
export function noncePolicy(nonce: string, dev = false): string {
  return contentSecurityPolicy(`'nonce-${nonce}' 'strict-dynamic'`, dev);
}

/**
 * For a page that many get: inline scripts by what they are. The scripts of the build come by 'self',
 * as 'strict-dynamic' would turn away every script element that stands in the page itself.
 */
export function hashPolicy(hashes: readonly string[]): string {
  return contentSecurityPolicy(["'self'", ...hashes.map((hash) => `'sha256-${hash}'`)].join(" "));
}

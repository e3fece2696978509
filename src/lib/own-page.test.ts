import { describe, expect, it } from "vitest";
import { isFromOwnPage } from "./own-page";

/** What is made of a request to archway.example with these headers. */
function judge(headers: Record<string, string>): boolean {
  const sent: Record<string, string | undefined> = { host: "archway.example", ...headers };
  return isFromOwnPage((name) => sent[name]);
}

describe("isFromOwnPage", () => {
  it("is a matter of the host that a browser asked, port included", () => {
    expect(judge({ origin: "http://archway.example" })).toBe(true);
    expect(judge({ origin: "https://archway.example" })).toBe(true);
    expect(judge({ host: "localhost:3000", origin: "http://localhost:3000" })).toBe(true);
    expect(judge({ host: "localhost:3000", origin: "http://localhost:3001" })).toBe(false);
    expect(judge({ origin: "https://elsewhere.example" })).toBe(false);
    expect(judge({ origin: "https://archway.example.elsewhere.example" })).toBe(false);
    expect(judge({ origin: "https://below.archway.example" })).toBe(false);
    expect(judge({ origin: "archway.example" })).toBe(false);
    expect(judge({ origin: "" })).toBe(false);
  });

  it("knows the host also behind proxies, those that pass it on and those that name it", () => {
    const behind = { host: "127.0.0.1:3000", "x-forwarded-host": "archway.example, inner.example" };
    expect(judge({ ...behind, origin: "https://archway.example" })).toBe(true);
    expect(judge({ ...behind, origin: "https://inner.example" })).toBe(false);
    expect(judge({ "x-forwarded-host": "inner.example", origin: "https://archway.example" })).toBe(true);
  });

  it("takes a browser at its word that hides its origin, and nobody else", () => {
    const ways: Record<string, string>[] = [{}, { origin: "null" }];
    for (const hidden of ways) {
      expect(judge({ ...hidden, "sec-fetch-site": "same-origin" })).toBe(true);
      expect(judge({ ...hidden, "sec-fetch-site": "same-site" })).toBe(false);
      expect(judge({ ...hidden, "sec-fetch-site": "cross-site" })).toBe(false);
      expect(judge({ ...hidden, "sec-fetch-site": "none" })).toBe(false);
      expect(judge(hidden)).toBe(false);
    }
    expect(judge({ origin: "https://elsewhere.example", "sec-fetch-site": "same-origin" })).toBe(false);
  });
});

import { describe, expect, it } from "vitest";
import { chooseEncoding } from "./encoding";

describe("the encoding of an answer", () => {
  it.each([
    [undefined, "identity"],
    ["", "identity"],
    ["gzip, deflate, br, zstd", "br"],
    ["gzip, deflate", "gzip"],
    ["GZIP", "gzip"],
    ["deflate", "identity"],
    ["br;q=0, gzip", "gzip"],
    ["br;q=0.5, gzip;q=0.9", "gzip"],
    ["gzip;q=0.5, br ; q=0.5", "br"],
    ["*", "br"],
    ["*;q=0", "identity"],
    ["br;q=0, *;q=0.1", "gzip"],
    ["gzip;q=nonsense", "identity"],
    ["identity", "identity"],
  ])("for %j is %s", (header, encoding) => {
    expect(chooseEncoding(header)).toBe(encoding);
  });
});

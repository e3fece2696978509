import type { Place } from "./problem";

const strict = new TextDecoder("utf-8", { fatal: true });
const lenient = new TextDecoder("utf-8");

/** Decodes a file, without its byte-order mark, or tells where it stops being UTF-8. */
export function decode(bytes: Uint8Array): { text: string } | { notUtf8: Place } {
  try {
    return { text: strict.decode(bytes) };
  } catch {
    return { notUtf8: placeOfFirstBadByte(bytes) };
  }
}

/** Halves the file until the longest prefix that decodes is found. */
function placeOfFirstBadByte(bytes: Uint8Array): Place {
  let good = 0;
  let bad = bytes.length;
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (isUtf8Prefix(bytes.subarray(0, middle))) good = middle;
    else bad = middle;
  }
  const lines = lenient.decode(bytes.subarray(0, good)).split("\n");
  return { line: lines.length, column: (lines.at(-1) ?? "").replace("\uFFFD", "").length + 1 };
}

function isUtf8Prefix(bytes: Uint8Array): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}

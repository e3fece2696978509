import type { Place } from "./problem";

const strict = new TextDecoder("utf-8", { fatal: true });
/** Decodes a file, without its byte-order mark and with plain line ends, or tells where it stops being UTF-8. */
export function decode(bytes: Uint8Array): { text: string } | { notUtf8: Place } {
  try {
    return { text: strict.decode(bytes).replace(/\r\n?/g, "\n") };
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
  const lines = decodePrefix(bytes.subarray(0, good)).split(/\r\n?|\n/);
  return { line: lines.length, column: (lines.at(-1) ?? "").length + 1 };
}

function isUtf8Prefix(bytes: Uint8Array): boolean {
  try {
    decodePrefix(bytes);
    return true;
  } catch {
    return false;
  }
}

/** Leaves out a character that has only begun. */
function decodePrefix(bytes: Uint8Array): string {
  return new TextDecoder("utf-8", { fatal: true }).decode(bytes, { stream: true });
}

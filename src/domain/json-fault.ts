const token =
  /[ \t\n\r]*(?:([{}[\],:])|("(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*")|((?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)))/uy;

/** What may come next; "first" is the place right after a bracket, where it may close again. */
type Expected = "value" | "first value" | "key" | "first key" | "colon" | "comma" | "nothing";

/**
 * Where a text stops being JSON, as an offset; null where it is JSON throughout. Engines word and place their
 * own messages differently, and some name no place. Invariant: null exactly where `JSON.parse` accepts the text;
 * a string that is not closed is at fault where it begins.
 */
export function findJsonFault(text: string): number | null {
  const open: string[] = [];
  let expected: Expected = "value";
  for (let from = 0; ; from = token.lastIndex) {
    const space = skipSpace(text, from);
    if (space === text.length) return expected === "nothing" ? null : space;
    token.lastIndex = from;
    const [, sign, string] = token.exec(text) ?? [null];
    const next = follow(expected, sign ?? (string === undefined ? "atom" : "string"), open);
    if (token.lastIndex === 0 || next === null) return space;
    expected = next;
  }
}

function skipSpace(text: string, from: number): number {
  let at = from;
  while (at < text.length && " \t\n\r".includes(text.charAt(at))) at += 1;
  return at;
}

/** What is expected after a sign, a string or another atom, or null where it may not stand. */
function follow(expected: Expected, kind: string, open: string[]): Expected | null {
  const isValue = expected === "value" || expected === "first value";
  const isEnd = expected === "comma";
  switch (kind) {
    case "{":
    case "[":
      if (!isValue) return null;
      open.push(kind);
      return kind === "{" ? "first key" : "first value";
    case "}":
      return open.at(-1) === "{" && (isEnd || expected === "first key") ? close(open) : null;
    case "]":
      return open.at(-1) === "[" && (isEnd || expected === "first value") ? close(open) : null;
    case ",":
      return isEnd ? (open.at(-1) === "{" ? "key" : "value") : null;
    case ":":
      return expected === "colon" ? "value" : null;
    case "string":
      if (expected === "key" || expected === "first key") return "colon";
      return isValue ? afterValue(open) : null;
    default:
      return isValue ? afterValue(open) : null;
  }
}

function close(open: string[]): Expected {
  open.pop();
  return afterValue(open);
}

function afterValue(open: readonly string[]): Expected {
  return open.length === 0 ? "nothing" : "comma";
}

import { type Document, isCollection, isMap, isScalar, parseDocument, visit } from "yaml";
import type { z } from "zod";
import type { FileContext } from "./context";
import type { Page } from "./markdown";
import { fileStart, type Place } from "./problem";
import { suggest } from "@/lib/suggest";

/** A front matter that fits its schema, and where in the file each key's value stands. */
export interface FrontMatter<T> {
  values: T;
  placeOf: (path: readonly PropertyKey[]) => Place;
}

/** Reads the YAML of a page and holds it to a schema; null when it does not fit. */
export function readFrontMatter<S extends z.ZodObject>(
  page: Page,
  schema: S,
  context: FileContext,
): FrontMatter<z.infer<S>> | null {
  if (!page.frontMatter) {
    const message = "no front matter; begin the file with --- and the keys title and reviewed";
    context.error("front-matter", fileStart, message);
    return null;
  }
  const { text, line } = page.frontMatter;
  const document = parseDocument(text, { prettyErrors: false });
  const placeAt = (offset: number): Place => {
    const lines = text.slice(0, offset).split("\n");
    return { line: line + lines.length - 1, column: (lines.at(-1) ?? "").length + 1 };
  };
  for (const error of document.errors) {
    context.error("front-matter", placeAt(error.pos[0]), `broken YAML: ${error.message}`);
  }
  let isBroken = document.errors.length > 0;
  visit(document, {
    // An alias that means nothing, or very much, would only show when the values are made.
    Alias(_, { source, range }) {
      const message = `broken YAML: put a text that begins with * in quotes, like "*${source}"`;
      context.error("front-matter", placeAt(range?.[0] ?? 0), message);
      isBroken = true;
    },
  });
  if (isBroken) return null;
  const placeOf = (path: readonly PropertyKey[]): Place => {
    const offset = offsetOf(document, path);
    return offset === undefined ? fileStart : placeAt(offset);
  };
  const input: unknown = document.toJS() ?? {};
  const result = schema.safeParse(input);
  if (result.success) return { values: result.data, placeOf };
  const placeOfKey = (path: readonly PropertyKey[]): Place => {
    const offset = offsetOfKey(document, path);
    return offset === undefined ? fileStart : placeAt(offset);
  };
  for (const issue of result.error.issues)
    reportIssue(issue, input, schema, { placeOf, placeOfKey }, context);
  return null;
}

function reportIssue(
  issue: z.core.$ZodIssue,
  input: unknown,
  schema: z.ZodObject,
  { placeOf, placeOfKey }: Record<"placeOf" | "placeOfKey", (path: readonly PropertyKey[]) => Place>,
  context: FileContext,
): void {
  const name = issue.path.join(".");
  if (issue.code === "unrecognized_keys") {
    const known = Object.keys(schemaAt(schema, issue.path)?.shape ?? {});
    for (const key of issue.keys) {
      const place = placeOfKey([...issue.path, key]);
      const message = `unknown key "${[...issue.path, key].join(".")}"`;
      context.error("front-matter", place, message, suggest(key, known));
    }
    return;
  }
  const value = valueAt(input, issue.path);
  if (value === undefined && issue.path.length > 0) {
    context.error("front-matter", fileStart, `the key "${name}" is missing`);
  } else if (issue.code === "invalid_value") {
    const words = issue.values.map(String);
    const message = `"${name}" is one of ${words.join(", ")}, not ${JSON.stringify(value)}`;
    const near = typeof value === "string" ? suggest(value, words) : undefined;
    context.error("front-matter", placeOf(issue.path), message, near);
  } else {
    const told =
      name === "" ? "the front matter is a list of keys with values" : `"${name}" ${issue.message}`;
    context.error("front-matter", placeOf(issue.path), told);
  }
}

/** The place of a value; of its key where the path ends in one that holds nothing of its own. */
function offsetOf(document: Document, path: readonly PropertyKey[]): number | undefined {
  const node: unknown = path.length === 0 ? document.contents : document.getIn(path, true);
  if (isScalar(node) || isCollection(node)) return node.range?.[0];
  return offsetOfKey(document, path);
}

function offsetOfKey(document: Document, path: readonly PropertyKey[]): number | undefined {
  const parent: unknown = path.length === 1 ? document.contents : document.getIn(path.slice(0, -1), true);
  if (!isMap(parent)) return undefined;
  const name = String(path.at(-1));
  const key = parent.items.find((pair) => isScalar(pair.key) && String(pair.key.value) === name)?.key;
  return isScalar(key) ? key.range?.[0] : undefined;
}

function valueAt(input: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((value, key) => {
    if (typeof value !== "object" || value === null) return undefined;
    return Reflect.get(value, key);
  }, input);
}

function schemaAt(schema: z.ZodObject, path: readonly PropertyKey[]): z.ZodObject | undefined {
  return path.reduce<z.ZodObject | undefined>((at, key) => {
    const inner: unknown = at?.shape[String(key)];
    const unwrapped = isOptional(inner) ? inner.unwrap() : inner;
    return isObjectSchema(unwrapped) ? unwrapped : undefined;
  }, schema);
}

function isOptional(value: unknown): value is z.ZodOptional {
  return typeof value === "object" && value !== null && "unwrap" in value;
}

function isObjectSchema(value: unknown): value is z.ZodObject {
  return typeof value === "object" && value !== null && "shape" in value;
}

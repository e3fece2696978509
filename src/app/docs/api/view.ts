import type { CallEntry } from "@/components/call-entry";
import { type Call, pickExamples } from "@/contract/call";
import { type Field, fieldsOf, hasBody, type Json, splitExample } from "@/contract/fields";
import { refusalWords } from "@/contract/openapi";
import type { Catalogue } from "@/domain/catalogue";
import { Refusal } from "@/domain/refusal";

/** A call as its page tells of it, with an example from the content being served. */
export function describeEntry(call: Call, catalogue: Catalogue, origin: string): CallEntry {
  const { id, method, path, title } = call;
  return {
    ...{ id, method, path, title },
    fields: fieldsOf(call).map(({ schema, ...field }) => ({ ...field, takes: wordsOf(schema) })),
    curl: writeCurl(call, splitExample(call, call.example(pickExamples(catalogue))), origin),
    answer: writeAnswer(call, catalogue),
    refusals: call.refusals.map((status) => ({ status, words: refusalWords[status] ?? "" })),
  };
}

function writeCurl(call: Call, { path, query, body }: Record<Field["where"], Json>, origin: string): string {
  const address = call.path.replace(/\{(\w+)\}/g, (_, name: string) => String(path[name]));
  const asked = Object.entries(query).map(([name, value]) => `${name}=${encodeURIComponent(String(value))}`);
  const url = origin + [address, ...(asked.length > 0 ? [asked.join("&")] : [])].join("?");
  const isOwn = call.group === "own";
  return [
    `curl ${call.method === "GET" ? "" : `-X ${call.method} `}"${url.replaceAll("%2C", ",")}"`,
    ...(isOwn ? [`-H "Authorization: Bearer $TOKEN"`] : []),
    ...(hasBody(call) ? [`-H "Content-Type: application/json"`, `-d '${JSON.stringify(body)}'`] : []),
  ].join(" \\\n  ");
}

/** An example of an answer, shortened; none where the content has nothing to show it by. */
function writeAnswer({ show }: Call, catalogue: Catalogue): string | null {
  try {
    return show ? JSON.stringify(shorten(show(catalogue)), null, 2) : null;
  } catch (error) {
    if (error instanceof Refusal) return null;
    throw error;
  }
}

const mostItems = 2;
const mostCharacters = 90;

function shorten(value: unknown): unknown {
  if (typeof value === "string" && value.length > mostCharacters) return `${value.slice(0, mostCharacters)}…`;
  if (Array.isArray(value)) {
    const shown = value.slice(0, mostItems).map(shorten);
    return value.length > mostItems ? [...shown, `… ${value.length - mostItems} more`] : shown;
  }
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, shorten(each)]));
}

/** What a schema takes, in a few words. */
function wordsOf(schema: Json): string {
  if (Array.isArray(schema.enum)) return schema.enum.join(", ");
  if (Array.isArray(schema.anyOf)) return schema.anyOf.map(wordsOf).join(" or ");
  const kinds: Readonly<Record<string, string>> = {
    ...{ string: "text", integer: "a whole number", number: "a number", boolean: "true or false" },
    ...{ array: "a list", object: "an object", null: "null" },
  };
  return kinds[String(schema.type)] ?? "anything";
}

import { z } from "zod";
import { type Call, namesIn } from "./call";

export type Json = Record<string, unknown>;

/** One thing that a call takes. */
export interface Field {
  name: string;
  where: "path" | "query" | "body";
  isRequired: boolean;
  words: string;
  schema: Json;
}

/** What a name in a path stands for. */
const pathWords: Readonly<Record<string, string>> = {
  role: "The id of a role; an earlier one counts, too.",
  skill: "The id of a skill; an earlier one counts, too.",
  certification: "The id of a certification; an earlier one counts, too.",
  start: "The id of a starting point; an earlier one counts, too.",
  from: "The role to go from.",
  to: "The role to go to.",
  id: "The id of the piece of evidence.",
};

/** What a call takes, each with where it stands. Invariant: each name of its schemas is there once. */
export function fieldsOf(call: Call): Field[] {
  const names = namesIn(call.path);
  const inPath = names.map((name): Field => {
    const words = pathWords[name] ?? "";
    return { name, where: "path", isRequired: true, words, schema: { type: "string" } };
  });
  const inQuery = call.query ? read(call.query, "query") : [];
  const others = read(call.asks, call.method === "GET" ? "query" : "body");
  return [...inPath, ...inQuery, ...others.filter(({ name }) => !names.includes(name))];
}

/** Whether a call takes a body; one that deletes may come without. */
export function hasBody({ method }: Call): boolean {
  return method === "PUT" || method === "POST";
}

/** The example of a call by where each part of it stands. */
export function splitExample(call: Call, example: Json): Record<Field["where"], Json> {
  const parts: Record<Field["where"], Json> = { path: {}, query: {}, body: {} };
  const whereOf = new Map(fieldsOf(call).map(({ name, where }) => [name, where]));
  for (const [name, value] of Object.entries(example)) parts[whereOf.get(name) ?? "body"][name] = value;
  return parts;
}

/** A schema of what is asked as JSON Schema, as it stands in the description. */
export function toJsonSchema(schema: z.ZodType): Json {
  return withoutMarks(z.toJSONSchema(schema, { io: "input", unrepresentable: "any" }));
}

/** Where a schema stands in the description says which dialect it is of, and how it is called. */
export function withoutMarks(schema: object): Json {
  return Object.fromEntries(Object.entries(schema).filter(([key]) => key !== "$schema" && key !== "$id"));
}

const objectSchema = z.object({
  properties: z.record(z.string(), z.looseObject({ description: z.string().default("") })).default({}),
  required: z.array(z.string()).default([]),
});

function read(schema: z.ZodType, where: "query" | "body"): Field[] {
  const { properties, required } = objectSchema.parse(toJsonSchema(schema));
  return Object.entries(properties).map(([name, { description, ...rest }]) => {
    return { name, where, isRequired: required.includes(name), words: description, schema: rest };
  });
}

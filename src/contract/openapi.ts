import { z } from "zod";
import { type AnswerName, answers } from "./answer-schemas";
import { type Call, callGroups, type ExampleNames } from "./call";
import { calls } from "./calls";
import { type Field, fieldsOf, hasBody, type Json, splitExample, toJsonSchema, withoutMarks } from "./fields";

/* The description of the HTTP interface in OpenAPI 3.1, from the schemas that check what is asked. */

/** Any call may be refused so: what it asks is not understood, there were too many, or we failed. */
const anyRefusal = [400, 429, 500];

export const refusalWords: Readonly<Record<number, string>> = {
  400: "Something that was asked is not understood; the field is named.",
  401: "The token is unknown, was revoked or has expired.",
  403: "Writes are taken from the application's own pages, or with a token that may write.",
  404: "There is nothing of that name; the nearest one is told.",
  409: "What is to be undone was changed again since, or there is nothing to undo.",
  410: "All that was kept of the person has been deleted.",
  422: "That would be more than can be kept.",
  429: "Too many calls from one network; `Retry-After` says for how many seconds to wait.",
  500: "The application failed; the reason is in its log.",
  503: "The database does not answer.",
};

/** The whole description; `server` is the address of the application. */
export function describeInterface(server: string, names: ExampleNames) {
  const paths: Record<string, Json> = {};
  for (const call of calls) {
    paths[call.path] = { ...paths[call.path], [call.method.toLowerCase()]: describeCall(call, names) };
  }
  return {
    openapi: "3.1.1",
    info: {
      title: "Archway",
      version: "1",
      description:
        "Career roadmaps for AI architects and their neighbours. Reading the catalogue, planning and comparing is for everybody, without a key.",
    },
    servers: [{ url: server }],
    tags: Object.entries(callGroups).map(([name, description]) => ({ name, description })),
    paths,
    components: {
      schemas: describeAnswers(),
      securitySchemes: {
        cookie: { type: "apiKey", in: "cookie", name: "archway", description: "A browser's own." },
        token: { type: "http", scheme: "bearer", description: "A token that the person creates." },
      },
    },
  };
}

function describeCall(call: Call, names: ExampleNames): Json {
  const { id, title, group, status, answer } = call;
  const example = call.example(names);
  const parameters = [
    ...fieldsOf(call)
      .filter(({ where }) => where !== "body")
      .map((field) => describeParameter(field, example)),
    ...(group === "own" && call.method !== "GET" ? [idempotencyKey] : []),
  ];
  const content = answer === null ? {} : { content: describeContent(call, answer) };
  const refused = [...call.refusals, ...anyRefusal].sort((a, b) => a - b);
  return {
    operationId: id,
    tags: [group],
    summary: `${title}.`,
    ...(group === "own" && { security: [{ cookie: [] }, { token: [] }, {}] }),
    ...(group !== "own" && { security: [] }),
    ...(parameters.length > 0 && { parameters }),
    ...(hasBody(call) && { requestBody: describeBody(call, example) }),
    responses: {
      [status]: { description: answer === null ? "Done." : "What was asked.", ...content },
      ...(call.isTagged && {
        304: { description: "It is still what the `If-None-Match` of the request names." },
      }),
      ...Object.fromEntries(refused.map((each) => [each, describeRefusal(each)])),
    },
  };
}

const idempotencyKey = {
  ...{ name: "Idempotency-Key", in: "header", schema: { type: "string" } },
  description: "Any text; however often a request with the same is sent, it counts once.",
};

function describeParameter({ name, where, isRequired, words, schema }: Field, example: Json): Json {
  return {
    ...{ name, in: where, required: isRequired, schema },
    ...(words !== "" && { description: words }),
    ...(name in example && { example: example[name] }),
  };
}

function describeBody(call: Call, example: Json): Json {
  const { body } = splitExample(call, example);
  const isRequired = fieldsOf(call).some((field) => field.where === "body" && field.isRequired);
  const schema = toJsonSchema(call.asks);
  return { required: isRequired, content: { "application/json": { schema, example: body } } };
}

function describeContent({ types = [], group }: Call, answer: AnswerName): Json {
  const schema = { $ref: `#/components/schemas/${answer}` };
  const text = Object.fromEntries(
    types.map((type) => [type, { schema: type.endsWith("json") ? {} : { type: "string" } }]),
  );
  return group === "own" && types.length === 1 ? text : { "application/json": { schema }, ...text };
}

function describeRefusal(status: number): Json {
  const schema = { $ref: "#/components/schemas/Problem" };
  const isWait = status === 429;
  return {
    description: refusalWords[status] ?? "",
    ...(isWait && { headers: { "Retry-After": { description: "Seconds.", schema: { type: "integer" } } } }),
    content: { "application/problem+json": { schema } },
  };
}

function describeAnswers(): Json {
  const registry = z.registry<{ id: string }>();
  for (const [id, schema] of Object.entries(answers)) registry.add(schema, { id });
  const uri = (id: string): string => `#/components/schemas/${id}`;
  const { schemas } = z.toJSONSchema(registry, { uri, io: "output", unrepresentable: "any" });
  return Object.fromEntries(Object.entries(schemas).map(([id, schema]) => [id, withoutMarks(schema)]));
}

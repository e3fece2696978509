import { validate } from "@readme/openapi-parser";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { calls } from "./calls";
import { describeInterface } from "./openapi";

const names = { from: "cook", to: "chef", skill: "cutting", certification: "diploma", start: "beginner" };
const description = describeInterface("https://roles.example.org", names);

const parameter = z.looseObject({ name: z.string(), in: z.string() });
const operation = z.object({
  operationId: z.string(),
  parameters: z.array(parameter).default([]),
  requestBody: z.object({ content: z.record(z.string(), z.object({ example: z.unknown() })) }).optional(),
  responses: z.record(z.string(), z.object({ content: z.record(z.string(), z.unknown()).optional() })),
});
const operationOf = (path: string, method: string) =>
  operation.parse(z.record(z.string(), z.unknown()).parse(description.paths[path])[method]);

describe("the description of the interface", () => {
  it("is valid OpenAPI 3.1, as a validator that others use has it", async () => {
    // The validator writes into what it is given.
    const result = await validate(JSON.parse(JSON.stringify(description)));
    expect(result.valid ? [] : result.errors).toEqual([]);
    expect(result.warnings).toEqual([]);
  });

  it("has every call, with what each may answer", () => {
    for (const { path, method, id, status } of calls) {
      const { operationId, responses } = operationOf(path, method.toLowerCase());
      expect(operationId).toBe(id);
      expect(Object.keys(responses)).toEqual(expect.arrayContaining([`${status}`, "400", "429", "500"]));
    }
  });

  it("says of each error that it is a problem as RFC 9457 has it", () => {
    for (const { path, method } of calls) {
      const { responses } = operationOf(path, method.toLowerCase());
      const errors = Object.entries(responses).filter(([status]) => status >= "400");
      for (const [, { content = {} }] of errors)
        expect(Object.keys(content)).toEqual(["application/problem+json"]);
    }
  });

  it("tells apart what stands in the path, in the query and in the body", () => {
    const { parameters } = operationOf("/api/v1/moves/{from}/{to}", "get");
    expect(parameters).toEqual([
      expect.objectContaining({ name: "from", in: "path", example: "cook" }),
      expect.objectContaining({ name: "to", in: "path", example: "chef" }),
    ]);
    expect(operationOf("/api/v1/moves", "get").parameters).toEqual([
      expect.objectContaining({ name: "from", in: "query" }),
    ]);
    const brought = operationOf("/api/v1/me/import", "post");
    expect(brought.parameters.map((each) => each.name)).toEqual(["mode", "preview", "Idempotency-Key"]);
    const example = { archway: { export: 1 }, levels: {} };
    expect(brought.requestBody?.content["application/json"]?.example).toEqual(example);
  });
});

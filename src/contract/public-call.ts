import type { z } from "zod";
import type { AnswerName } from "./answer-schemas";
import { type Call, type ExampleNames, pickExamples, type PublicCall } from "./call";

interface Spec<S extends z.ZodType, A extends object> {
  title: string;
  answer: AnswerName;
  refusals?: Call["refusals"];
  asks: S;
  example: (names: ExampleNames) => z.input<S> & Record<string, unknown>;
  work: PublicCall<S, A>["work"];
}

/** A call that tells of what is published. */
export function reading<S extends z.ZodType, A extends object>(
  id: string,
  path: string,
  spec: Spec<S, A>,
): PublicCall<S, A> {
  return publicCall({ id, method: "GET", path, group: "catalogue", refusals: [], ...spec });
}

/** A call that may name roles and skills which there are not. */
export function planning<S extends z.ZodType, A extends object>(
  id: string,
  method: "GET" | "POST",
  path: string,
  spec: Spec<S, A>,
): PublicCall<S, A> {
  return publicCall({ id, method, path, group: "plan", refusals: [404], ...spec });
}

function publicCall<S extends z.ZodType, A extends object>(
  spec: Spec<S, A> & Pick<Call, "id" | "method" | "path" | "group" | "refusals">,
): PublicCall<S, A> {
  const { path, asks, example, work } = spec;
  const show: Call["show"] = (catalogue) => work(catalogue, asks.parse(example(pickExamples(catalogue))));
  return { ...spec, path: `/api/v1${path}`, status: 200, isTagged: spec.method === "GET", show };
}

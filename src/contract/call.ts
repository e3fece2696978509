import type { z } from "zod";
import type { Catalogue } from "@/domain/catalogue";
import type { AnswerName } from "./answer-schemas";

export const callGroups = {
  plan: "Planning and comparing",
  catalogue: "The catalogue",
  own: "One’s own data",
  service: "The service",
} as const;

/** One call of the HTTP interface, as it is described. */
export interface Call {
  /** Names it among all. */
  id: string;
  method: "GET" | "PUT" | "POST" | "DELETE";
  /** `/api/v1/roles/{role}` */
  path: string;
  group: keyof typeof callGroups;
  /** What it does, in a sentence without a full stop. */
  title: string;
  /** What it takes: besides what the path names, in the query of a GET and in the body of the others. */
  asks: z.ZodType;
  /** What a call with a body takes in its query. */
  query?: z.ZodType;
  status: number;
  /** What it answers; null for nothing. */
  answer: AnswerName | null;
  /** Other types of content that it may answer with. */
  types?: readonly string[];
  /** With what else than 2xx it may answer, apart from what any call may. */
  refusals: readonly number[];
  /** Whether the answer has a tag, so that it need not be sent twice. */
  isTagged: boolean;
  /** What to ask as an example, by name. */
  example: (names: ExampleNames) => Record<string, unknown>;
  /** What the example is answered from a catalogue, for calls that anybody may make. */
  show?: (catalogue: Catalogue) => object;
}

/** Names that there are, to be asked for in examples. */
export interface ExampleNames {
  from: string;
  to: string;
  skill: string;
  certification: string;
  start: string;
}

/** A call that reads the catalogue, and answers everybody the same. */
export interface PublicCall<S extends z.ZodType = z.ZodType, A extends object = object> extends Call {
  asks: S;
  work: (catalogue: Catalogue, asked: z.output<S>) => A;
}

/** The names in the path of a call. */
export function namesIn(path: string): string[] {
  return [...path.matchAll(/\{(\w+)\}/g)].map(([, name = ""]) => name);
}

/** Names for examples: those that make good ones where the content has them, else any. */
export function pickExamples({ roles, skills, certifications, starts }: Catalogue): ExampleNames {
  const pick = (known: ReadonlyMap<string, unknown>, wanted: string, place: number): string =>
    known.has(wanted) ? wanted : ([...known.keys()].at(place) ?? wanted);
  return {
    from: pick(roles, "data-engineer", 0),
    to: pick(roles, "ai-architect", -1),
    skill: pick(skills, "python", 0),
    certification: pick(certifications, "aws-ai-practitioner", 0),
    start: pick(starts, "python-developer", 0),
  };
}

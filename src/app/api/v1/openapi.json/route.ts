import { answerTagged } from "@/app/api/answer";
import { pickExamples } from "@/contract/call";
import { describeInterface } from "@/contract/openapi";
import { getOrigin } from "@/session/origin";
import { getCatalogue } from "@/store/current";

/** The description of all calls, in OpenAPI 3.1. */
export async function GET(request: Request): Promise<Response> {
  const catalogue = await getCatalogue();
  const description = describeInterface((await getOrigin()) ?? "/", pickExamples(catalogue));
  return answerTagged(request, catalogue.version, JSON.stringify(description));
}

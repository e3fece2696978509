import type { Catalogue } from "@/domain/catalogue";
import type { Comparison } from "@/domain/comparison";
import type { Profile } from "@/domain/graph";
import { getViewerPerson } from "@/session/viewer";
import { getCatalogue } from "@/store/current";
import { answerFile } from "../answer-file";
import { problem } from "../api/problem";
import { compareFor, readCompared } from "./compared";

interface FileKind {
  type: string;
  ending: string;
  write: (comparison: Comparison, catalogue: Catalogue, have: Profile) => string;
}

/** A comparison as a file, with the levels of whoever is asking. */
export async function answerComparison(
  request: Request,
  { type, ending, write }: FileKind,
): Promise<Response> {
  const catalogue = await getCatalogue();
  const roles = new URL(request.url).searchParams.getAll("roles");
  const { chosen } = readCompared(catalogue, { roles });
  if (chosen.roles.length < 2)
    return problem(400, "Bad request", '"roles" takes two to four roles, as "a,b".');
  const person = await getViewerPerson();
  const name = chosen.roles.map(({ id }) => id).join("-and-");
  const text = write(compareFor(person, catalogue, chosen.roles), catalogue, person.levels);
  return answerFile(text, type, `${name}.${ending}`);
}

import { refresh } from "next/cache";
import { redirect, RedirectType } from "next/navigation";
import type { z } from "zod";
import type { Catalogue } from "@/domain/catalogue";
import { presentId } from "@/domain/progress";
import { Refusal } from "@/domain/refusal";
import { writeAsViewer } from "@/session/write";
import { getCatalogue } from "@/store/current";
import type { PersonWrite } from "@/store/person/write";

interface FormWrite<F> {
  /** The fields it takes, apart from `back` and `done`. */
  fields: z.ZodType<F>;
  /** Whether a visitor becomes a person by it. */
  createsPerson?: boolean;
  work: (write: PersonWrite, fields: F, catalogue: Catalogue) => Promise<unknown>;
}

/**
 * Carries out what a form asks for, in the name of whoever is asking, and returns to the page named `back`.
 * What is refused leaves everything as it was, and the page is told by `?refused=`, see domain/refusal.ts.
 */
export async function answerForm<F>(form: FormData, write: FormWrite<F>): Promise<never> {
  const { createsPerson, fields, work } = write;
  return returnFrom(form, async () => {
    const read = fields.safeParse(readFields(form));
    if (!read.success) throw new Refusal("invalid");
    const catalogue = await getCatalogue();
    await writeAsViewer({ cause: "page", createsPerson }, (each) => work(each, read.data, catalogue));
  });
}

/**
 * Does something, and returns to the page that a form was sent from, or where that is another one, to the
 * page that its field `done` names.
 */
export async function returnFrom(form: FormData, work: () => Promise<void>): Promise<never> {
  const back = localPath(form.get("back")) ?? "/";
  const done = localPath(form.get("done")) ?? back;
  const refused = await work().then(
    () => null,
    (error: unknown) => {
      if (error instanceof Refusal) return error.code;
      throw error;
    },
  );
  // A page that differs by its fragment alone would otherwise stay as it was.
  refresh();
  // The page is shown anew, not once more: going back leads to where the person was before it.
  redirect(refused === null ? done : addQuery(back, `refused=${refused}`), RedirectType.replace);
}

/** The present id of a skill that a form of ours names. */
export function requireSkill({ skills, renames }: Catalogue, given: string): string {
  const id = presentId(renames.skill, given);
  if (!skills.has(id)) throw new Refusal("unknown");
  return id;
}

/** The texts of a form, with the ends of lines as they are everywhere else; of a repeated field, a list. */
function readFields(form: FormData): Record<string, string | string[]> {
  const fields: Record<string, string | string[]> = {};
  for (const name of new Set(form.keys())) {
    // Fields of React itself say which action a form calls.
    if (name === "back" || name === "done" || name.startsWith("$ACTION")) continue;
    const values = form.getAll(name).filter((value) => typeof value === "string");
    const texts = values.map((value) => value.replaceAll("\r\n", "\n"));
    fields[name] = texts.length > 1 ? texts : (texts[0] ?? "");
  }
  return fields;
}

/** A path on this site, without `refused`; anything that could lead elsewhere is refused. */
function localPath(path: unknown): string | null {
  const shape =
    /^\/([a-z0-9-]+(\/[a-z0-9-]+)*)?(\?[a-z]+=[\w.,~%+*-]*(&[a-z]+=[\w.,~%+*-]*)*)?(#[a-z0-9-]+)?$/;
  if (typeof path !== "string" || path.length > 500 || !shape.test(path)) return null;
  return path.replace(/([?&])refused=[^&#]*&?/, "$1").replace(/[?&](?=#|$)/, "");
}

function addQuery(path: string, pair: string): string {
  const [address = "", hash] = path.split("#");
  const query = `${address}${address.includes("?") ? "&" : "?"}${pair}`;
  return hash === undefined ? query : `${query}#${hash}`;
}

"use server";

import { randomUUID } from "node:crypto";
import { redirect } from "next/navigation";
import { isLevel } from "@/domain/level";
import { presentId } from "@/domain/progress";
import { requirePerson } from "@/session/viewer";
import { getCatalogue, getDatabase } from "@/store/current";
import { setLevel } from "@/store/progress";

/**
 * Sets the level that a form was sent with, and returns to the page it was sent from.
 * Whose level it is comes from the session alone.
 */
export async function setLevelFromForm(form: FormData): Promise<void> {
  const { skills, renames } = await getCatalogue();
  const given = textOf(form, "skill");
  const skillId = presentId(renames.skill, given);
  const level = Number(textOf(form, "level") || "NaN");
  if (!skills.has(skillId) || !isLevel(level)) throw new Error("This form is not one of ours.");
  await getDatabase().write(async (tx) => {
    const personId = await requirePerson(tx);
    await setLevel(tx, { personId, skillId, level, writeId: randomUUID(), cause: "page", at: new Date() });
  });
  redirect(localPath(textOf(form, "back")) ?? `/skills/${skillId}`);
}

function textOf(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === "string" ? value : "";
}

/** A path on this site; anything that could lead elsewhere is refused. */
function localPath(path: string): string | null {
  return /^\/[a-z0-9-]+(\/[a-z0-9-]+)*(\?from=[a-z0-9-]+)?(#[a-z0-9-]+)?$/.test(path) ? path : null;
}

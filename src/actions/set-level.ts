"use server";

import { z } from "zod";
import { changePerson } from "@/store/person/write";
import { levelField, skillLevelFields } from "./fields";
import { answerForm, requireSkill } from "./form";

/** Sets the level that a form was sent with. Whose level it is comes from the session alone. */
export async function setLevelFromForm(form: FormData): Promise<void> {
  await answerForm(form, {
    fields: z.object({ skill: z.string(), level: levelField }),
    work: (write, { skill, level }, catalogue) =>
      changePerson(write, [{ what: "level", skill: requireSkill(catalogue, skill), to: level }]),
  });
}

/** Sets several levels together, each a field `has` like "python:2"; they are undone together, too. */
export async function setLevelsFromForm(form: FormData): Promise<void> {
  await answerForm(form, {
    fields: z.object({ has: skillLevelFields }),
    work: (write, { has }, catalogue) =>
      changePerson(
        write,
        has.map(({ skill, level }) => ({ what: "level", skill: requireSkill(catalogue, skill), to: level })),
      ),
  });
}

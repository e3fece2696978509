"use server";

import { z } from "zod";
import { changePerson } from "@/store/person/write";
import { skillLevelFields } from "./fields";
import { answerForm, requireSkill } from "./form";

/**
 * Sets the levels that a form was sent with, each a field `has` like "python:2"; several are undone together, too.
 * Whose levels they are comes from the session alone.
 */
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

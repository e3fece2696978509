"use server";

import { z } from "zod";
import { changePerson } from "@/store/person/write";
import { choiceField } from "./fields";
import { answerForm, requireSkill } from "./form";

/** Says of the field `skill` that one is learning it, or that it is not for one; an empty `choice` is neither. */
export async function setChoiceFromForm(form: FormData): Promise<void> {
  await answerForm(form, {
    fields: z.object({ skill: z.string(), choice: choiceField }),
    work: (write, { skill, choice }, catalogue) =>
      changePerson(write, [{ what: "choice", skill: requireSkill(catalogue, skill), to: choice }]),
  });
}

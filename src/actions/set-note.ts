"use server";

import { z } from "zod";
import { id, note } from "@/store/person/schema";
import { changePerson } from "@/store/person/write";
import { answerForm, requireSkill } from "./form";

/** Sets the note on a skill to the field `text`; an empty one takes it away, of a retired skill as well. */
export async function setNoteFromForm(form: FormData): Promise<void> {
  await answerForm(form, {
    fields: z.object({ skill: id, text: z.string().trim().pipe(note) }),
    work: (write, { skill, text }, catalogue) => {
      const of = text === "" ? skill : requireSkill(catalogue, skill);
      return changePerson(write, [{ what: "note", skill: of, to: text }]);
    },
  });
}

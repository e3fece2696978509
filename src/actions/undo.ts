"use server";

import { z } from "zod";
import { key } from "@/store/person/schema";
import { undoChange } from "@/store/person/undo";
import { answerForm } from "./form";

/** Takes the event named by the field `event` back, with those made together with it, or else the last change. */
export async function undoFromForm(form: FormData): Promise<void> {
  await answerForm(form, {
    fields: z.object({ event: key.optional() }),
    createsPerson: false,
    work: (write, { event = null }, { renames }) => undoChange(write, event, renames.skill),
  });
}

"use server";

import { z } from "zod";
import { changePerson } from "@/store/person/write";
import { dayField, hoursField } from "./fields";
import { answerForm } from "./form";

/** Sets the fields `hoursPerWeek` and `planStart`; an empty one is none. */
export async function setPaceFromForm(form: FormData): Promise<void> {
  await answerForm(form, {
    fields: z.object({ hoursPerWeek: hoursField, planStart: dayField }),
    work: (write, { hoursPerWeek, planStart }) =>
      changePerson(write, [
        { what: "hoursPerWeek", to: hoursPerWeek },
        { what: "planStart", to: planStart },
      ]),
  });
}

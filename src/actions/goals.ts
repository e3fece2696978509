"use server";

import { z } from "zod";
import { presentId } from "@/domain/progress";
import { Refusal } from "@/domain/refusal";
import { lastPlace } from "@/store/person/goals";
import { changePerson } from "@/store/person/write";
import { placeField } from "./fields";
import { answerForm } from "./form";

/** Makes the field `role` a goal, the last one, or moves it to `place`, counted from 0. */
export async function setGoalFromForm(form: FormData): Promise<void> {
  await answerForm(form, {
    fields: z.object({ role: z.string(), place: placeField.default(lastPlace) }),
    work: (write, { role: given, place }, { roles, renames }) => {
      const role = presentId(renames.role, given);
      if (!roles.has(role)) throw new Refusal("unknown");
      return changePerson(write, [{ what: "goal", role, to: place }]);
    },
  });
}

/** Takes the field `role` from the goals. */
export async function removeGoalFromForm(form: FormData): Promise<void> {
  await answerForm(form, {
    fields: z.object({ role: z.string() }),
    createsPerson: false,
    work: (write, { role }, { renames }) =>
      changePerson(write, [{ what: "goal", role: presentId(renames.role, role), to: null }]),
  });
}

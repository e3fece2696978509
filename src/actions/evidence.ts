"use server";

import { z } from "zod";
import { addEvidence, editEvidence } from "@/store/person/evidence";
import { key } from "@/store/person/schema";
import { changePerson } from "@/store/person/write";
import { evidenceFields } from "./fields";
import { answerForm, requireSkill } from "./form";

/** Adds a piece of evidence to the field `skill`: `text`, and where wanted `url`, `date` and `level`. */
export async function addEvidenceFromForm(form: FormData): Promise<void> {
  await answerForm(form, {
    fields: z.object({ skill: z.string(), ...evidenceFields }),
    work: (write, { skill, ...entry }, catalogue) =>
      changePerson(write, [addEvidence(write, requireSkill(catalogue, skill), entry)]),
  });
}

/** Replaces what the piece of evidence named by the field `id` says. */
export async function editEvidenceFromForm(form: FormData): Promise<void> {
  await answerForm(form, {
    fields: z.object({ id: key, ...evidenceFields }),
    createsPerson: false,
    work: async (write, { id, ...entry }) => changePerson(write, [await editEvidence(write, id, entry)]),
  });
}

/** Takes the piece of evidence named by the field `id` away. */
export async function removeEvidenceFromForm(form: FormData): Promise<void> {
  await answerForm(form, {
    fields: z.object({ id: key }),
    createsPerson: false,
    work: async (write, { id }) => changePerson(write, [await editEvidence(write, id, null)]),
  });
}

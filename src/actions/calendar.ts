"use server";

import type { AddressAnswer } from "@/domain/share";
import { Refusal } from "@/domain/refusal";
import { getOrigin } from "@/session/origin";
import { writeAsViewer } from "@/session/write";
import { dropCalendarKeys, replaceCalendarKey } from "@/store/person/identity";
import { answerForm } from "./form";
import { z } from "zod";

/** Makes the address under which calendar programs find the plan, and tells it, this once. */
export async function makeCalendarFromForm(): Promise<AddressAnswer> {
  try {
    const key = await writeAsViewer({ cause: "page", createsPerson: false }, ({ tx, personId, at }) =>
      replaceCalendarKey(tx, personId, at),
    );
    return { address: `${(await getOrigin()) ?? ""}/calendar/${key}`, problem: null };
  } catch (error) {
    if (error instanceof Refusal) return { address: null, problem: error.message };
    throw error;
  }
}

/** Ends the address that was made for calendar programs. */
export async function endCalendarFromForm(form: FormData): Promise<void> {
  await answerForm(form, {
    fields: z.object({}),
    createsPerson: false,
    work: ({ tx, personId }) => dropCalendarKeys(tx, personId),
  });
}

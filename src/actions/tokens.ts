"use server";

import { refresh } from "next/cache";
import { z } from "zod";
import { Refusal, refusals } from "@/domain/refusal";
import { type TokenAnswer, tokenDays, tokenScopes } from "@/domain/token";
import { writeAsViewer } from "@/session/write";
import { tokenName } from "@/store/person/schema";
import { createToken, revokeToken } from "@/store/person/tokens";
import { daysFromNow } from "./fields";
import { answerForm } from "./form";

const tokenFields = z.object({
  name: tokenName,
  scope: z.enum(tokenScopes),
  days: z.enum(["", ...tokenDays.map(String)]).default(""),
});

/** Makes an API token as a form says, and tells it, this once. */
export async function makeTokenFromForm(_: TokenAnswer, form: FormData): Promise<TokenAnswer> {
  const fields = tokenFields.safeParse(Object.fromEntries(form));
  if (!fields.success) return { token: null, problem: refusals.invalid };
  const { days, ...wanted } = fields.data;
  try {
    const token = await writeAsViewer({ cause: "page", createsPerson: false }, (write) =>
      createToken(write, { ...wanted, expiresAt: daysFromNow(days, write.at) }),
    );
    refresh();
    return { token, problem: null };
  } catch (error) {
    if (error instanceof Refusal) return { token: null, problem: error.message };
    throw error;
  }
}

/** Ends the API token that the field `token` names. */
export async function endTokenFromForm(form: FormData): Promise<void> {
  await answerForm(form, {
    fields: z.object({ token: z.string().regex(/^[0-9a-f]{64}$/) }),
    createsPerson: false,
    work: (write, { token }) => revokeToken(write, token),
  });
}

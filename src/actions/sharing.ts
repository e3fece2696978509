"use server";

import { refresh } from "next/cache";
import { z } from "zod";
import { Refusal, refusals } from "@/domain/refusal";
import { type AddressAnswer, shareDays, type ShareScope } from "@/domain/share";
import { getOrigin } from "@/session/origin";
import { writeAsViewer } from "@/session/write";
import { shareScope } from "@/store/person/schema";
import { createShare, revokeShare } from "@/store/person/shares";
import { daysFromNow } from "./fields";
import { answerForm } from "./form";

const ticked = z.literal("yes").optional();
const shareFields = z.object({
  name: z.string(),
  levels: ticked,
  evidence: ticked,
  /** A role, "*" for all goals, or nothing. */
  goals: z.string().default(""),
  days: z.enum(["", ...shareDays.map(String)]).default(""),
});

/** Shares a page as a form says, and tells its address, this once. */
export async function createShareFromForm(_: AddressAnswer, form: FormData): Promise<AddressAnswer> {
  const fields = shareFields.safeParse(Object.fromEntries(form));
  const scope = fields.success ? shareScope.safeParse(scopeOf(fields.data)) : null;
  if (!fields.success || !scope?.success) return refuse(refusals.invalid);
  if (isEmpty(scope.data)) return refuse(refusals.empty);
  const { days } = fields.data;
  try {
    const token = await writeAsViewer({ cause: "page", createsPerson: false }, (write) =>
      createShare(write, scope.data, daysFromNow(days, write.at)),
    );
    refresh();
    const origin = (await getOrigin()) ?? "";
    const badge = scope.data.goals.length > 0 ? { badge: `${origin}/embed/shared/${token}/badge.svg` } : {};
    return { address: `${origin}/shared/${token}`, ...badge, problem: null };
  } catch (error) {
    if (error instanceof Refusal) return refuse(error.message);
    throw error;
  }
}

/** Ends the shared page that the field `share` names. */
export async function revokeShareFromForm(form: FormData): Promise<void> {
  await answerForm(form, {
    fields: z.object({ share: z.string().regex(/^[0-9a-f]{64}$/) }),
    createsPerson: false,
    work: (write, { share }) => revokeShare(write, share),
  });
}

function scopeOf({ name, levels, evidence, goals }: z.output<typeof shareFields>) {
  const roles = goals === "*" ? "all" : goals === "" ? [] : [goals];
  return { name, levels: levels === "yes", evidence: evidence === "yes", goals: roles };
}

function isEmpty({ levels, evidence, goals }: ShareScope): boolean {
  return !levels && !evidence && goals.length === 0;
}

function refuse(problem: string): AddressAnswer {
  return { address: null, problem };
}

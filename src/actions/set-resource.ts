"use server";

import { z } from "zod";
import { Refusal } from "@/domain/refusal";
import { id, link } from "@/store/person/schema";
import { changePerson } from "@/store/person/write";
import { answerForm, requireSkill } from "./form";

/** Ticks the resource `url` of a skill when the field `finished` is "yes", or takes the tick away. */
export async function setResourceFromForm(form: FormData): Promise<void> {
  await answerForm(form, {
    fields: z.object({ skill: id, url: link, finished: z.enum(["yes", "no"]) }),
    work: (write, { skill: given, url, finished }, catalogue) => {
      if (finished === "no")
        return changePerson(write, [{ what: "resource", skill: given, item: url, to: null }]);
      const skill = requireSkill(catalogue, given);
      const isOffered = catalogue.skills.get(skill)?.learn.some((each) => each.url === url);
      if (!isOffered) throw new Refusal("unknown");
      return changePerson(write, [{ what: "resource", skill, item: url, to: write.at.toISOString() }]);
    },
  });
}

"use server";

import { z } from "zod";
import { type Mention, readResume } from "@/domain/resume";
import type { ResumeAnswer, ResumeSkill } from "@/domain/resume-answer";
import { indexNames, type NameTree } from "@/domain/resume-names";
import { getViewerLevels } from "@/session/viewer";
import { getCatalogue } from "@/store/current";
import type { Catalogue } from "@/domain/catalogue";

const trees = new WeakMap<Catalogue, NameTree>();

/** Recognises the skills in the field `text`. Nothing of it is kept: the person confirms what is to be. */
export async function readResumeFromForm(_: ResumeAnswer, form: FormData): Promise<ResumeAnswer> {
  const text = z.string().safeParse(form.get("text")).data ?? "";
  if (text.trim() === "") return { skills: null, problem: "There is no text yet: paste your résumé first." };
  const catalogue = await getCatalogue();
  const names = trees.get(catalogue) ?? indexNames(catalogue.skills.values());
  trees.set(catalogue, names);
  const { recognised, unclear, problem } = readResume(text, names);
  const levels = await getViewerLevels();
  const toSkill = (id: string, mentions: readonly Mention[], isUnclear: boolean): ResumeSkill[] => {
    const skill = catalogue.skills.get(id);
    if (!skill) return [];
    const words = [...new Set(mentions.map((each) => each.words))].slice(0, 5);
    const stated = mentions.find((each) => each.stated !== null)?.stated ?? null;
    const known = { level: levels.get(id) ?? 0, highest: skill.levels.length } as const;
    return [{ id, title: skill.title, isUnclear, words, stated, ...known }];
  };
  const flatten = (of: typeof recognised, isUnclear: boolean): ResumeSkill[] =>
    of.flatMap(({ skills, mentions }) => skills.flatMap((id) => toSkill(id, mentions, isUnclear)));
  const where = problem?.at ? ` (line ${problem.at.line}, column ${problem.at.column})` : "";
  return {
    skills: problem ? null : [...flatten(recognised, false), ...flatten(unclear, true)],
    problem: problem && `${problem.message}${where}`,
  };
}

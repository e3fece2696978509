import { gapPage } from "@/components/href";
import { listSteps } from "@/domain/checklist";
import { groupByImportance, groupBySkill, type StepGroup } from "@/domain/checklist-groups";
import type { Catalogue } from "@/domain/catalogue";
import { findGap } from "@/domain/gap";
import { findReadiness } from "@/domain/readiness";
import { drawRoadmap, type RoadmapStage } from "@/pictures/roadmap";
import { getCatalogue } from "@/store/current";
import { findEntry } from "../../../find-entry";
import { type Query, withQuery } from "../../../query";
import { readStandpoint } from "../../../standpoint";
import { readView } from "./view";

/** The gap of whoever is asking as an address asks for it to be shown; `file` is what follows the page's own path. */
export async function gapOf(id: string, query: Query, file = "") {
  const catalogue = await getCatalogue();
  const { graph, skills, areas, roles } = catalogue;
  const view = readView(query);
  const addressOf = (present: string): string => withQuery(gapPage(present) + file, { ...view });
  const role = findEntry(catalogue, "role", id, roles, addressOf);
  const { start, person, levels, skipped } = await readStandpoint(catalogue, { ...view });
  const gap = findGap(graph, levels, [role], { skipped, optional: view.optional === "yes" });
  const picture = drawRoadmap({ gap, requirements: role.requirements, skills, areas, levels });
  const items = listSteps(gap, role, skills, { ...view, isOpen: view.show === "open" });
  const shelves = view.by === "area" ? shelvesByArea(catalogue) : shelvesByStage(picture.stages);
  const groups: StepGroup[] = view.by === undefined ? groupByImportance(items) : groupBySkill(items, shelves);
  const readiness = findReadiness(levels, role, skipped);
  return { catalogue, role, view, start, person, levels, skipped, gap, picture, groups, readiness };
}

function shelvesByArea({ content, areas }: Catalogue) {
  return [...areas.values()].map(({ id, title }) => {
    const members = content.skills.filter(({ area }) => area === id);
    return { title, skills: new Set(members.map((skill) => skill.id)) };
  });
}

function shelvesByStage(stages: readonly RoadmapStage[]) {
  return stages.map(({ title, cards }) => ({ title, skills: new Set(cards.map(({ skill }) => skill)) }));
}

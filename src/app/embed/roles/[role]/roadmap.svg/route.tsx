import { EmbedRoadmap } from "@/components/embed-roadmap";
import { findGap } from "@/domain/gap";
import { drawRoadmap } from "@/pictures/roadmap";
import { answerRoleEmbed } from "../../../answer";

/** The roadmap of a role as a picture for pages elsewhere. */
export async function GET(request: Request, { params }: RouteContext<"/embed/roles/[role]/roadmap.svg">) {
  return answerRoleEmbed(request, (await params).role, ({ role, catalogue, theme, source }) => {
    const { skills, areas, graph } = catalogue;
    const gap = findGap(graph, new Map(), [role]);
    const picture = drawRoadmap({ gap, requirements: role.requirements, skills, areas, levels: new Map() });
    return <EmbedRoadmap {...{ role, picture, source, theme }} hours={gap.hours} />;
  });
}

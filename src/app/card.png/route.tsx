import { answerCard } from "@/app/draw-card";
import { SiteCard } from "@/components/site-card";
import { getCatalogue } from "@/store/current";

export async function GET(request: Request) {
  const { content, version } = await getCatalogue();
  const { roles, skills, sources } = content;
  return answerCard(request, version, () => (
    <SiteCard roles={roles.length} skills={skills.length} sources={sources.length} />
  ));
}

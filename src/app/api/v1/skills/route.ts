import { listedSkill } from "@/app/api/answers";
import { getCatalogue } from "@/store/current";

export async function GET(): Promise<Response> {
  const { content } = await getCatalogue();
  return Response.json({ skills: content.skills.map(listedSkill) });
}

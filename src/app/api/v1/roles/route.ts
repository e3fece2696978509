import { listedRole } from "@/app/api/answers";
import { getCatalogue } from "@/store/current";

export async function GET(): Promise<Response> {
  const { content } = await getCatalogue();
  return Response.json({ roles: content.roles.map(listedRole) });
}

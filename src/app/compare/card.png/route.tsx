import { notFound } from "next/navigation";
import { answerCard } from "@/app/draw-card";
import { RolesCard } from "@/components/roles-card";
import { chooseRoles } from "@/domain/chosen-roles";
import { getCatalogue } from "@/store/current";

export async function GET(request: Request) {
  const catalogue = await getCatalogue();
  const asked = new URL(request.url).searchParams.get("roles") ?? "";
  const { roles } = chooseRoles(catalogue, asked.split(","));
  if (roles.length < 2) notFound();
  return answerCard(request, catalogue.version, () => <RolesCard head="Side by side" roles={roles} />);
}

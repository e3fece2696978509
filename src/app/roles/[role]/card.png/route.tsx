import { answerCard } from "@/app/draw-card";
import { RoleCard } from "@/components/role-card";
import { findGap } from "@/domain/gap";
import { headlineBands } from "@/domain/pay";
import { getCatalogue } from "@/store/current";
import { findEntry } from "../../../find-entry";

export async function GET(request: Request, { params }: RouteContext<"/roles/[role]/card.png">) {
  const catalogue = await getCatalogue();
  const { graph, roles, skills, version } = catalogue;
  const role = findEntry(catalogue, "role", (await params).role, roles, (id) => `/roles/${id}/card.png`);
  const band = headlineBands(role).find(({ where }) => where === "US");
  return answerCard(request, version, () => (
    <RoleCard role={role} skills={skills} hours={findGap(graph, new Map(), [role]).hours} band={band} />
  ));
}

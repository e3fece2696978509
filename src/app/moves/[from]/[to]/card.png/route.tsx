import { answerCard } from "@/app/draw-card";
import { RolesCard } from "@/components/roles-card";
import { findMove } from "@/domain/moves";
import { formatCount, formatHours } from "@/lib/format";
import { getCatalogue } from "@/store/current";
import { readMove } from "../move-of";

export async function GET(request: Request, { params }: RouteContext<"/moves/[from]/[to]/card.png">) {
  const catalogue = await getCatalogue();
  const { from, to } = readMove(catalogue, await params);
  const { hours, newSkills } = findMove(catalogue.graph, from, to);
  const head = `From one to the other: about ${formatHours(hours)}, ${formatCount(newSkills.length, "new skill")}`;
  return answerCard(request, catalogue.version, () => <RolesCard head={head} roles={[from, to]} />);
}

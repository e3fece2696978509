import { EmbedPay } from "@/components/embed-pay";
import { unknownName } from "@/contract/names";
import { layoutPay } from "@/pictures/pay-scale";
import { answerRoleEmbed } from "../../../answer";

/** The pay of a role in one place, `where`, as a picture for pages elsewhere; without it in the place named first. */
export async function GET(request: Request, { params }: RouteContext<"/embed/roles/[role]/pay.svg">) {
  return answerRoleEmbed(request, (await params).role, ({ role, theme, source, parameters }) => {
    const places = layoutPay(role.salaries);
    const wanted = parameters.get("where") ?? places[0]?.where ?? "";
    const place = places.find(({ where }) => where === wanted) ?? null;
    if (place === null && wanted !== "")
      throw unknownName(
        "place",
        wanted,
        places.map(({ where }) => where),
      );
    return <EmbedPay {...{ role, place, source, theme }} />;
  });
}

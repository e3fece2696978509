import { requireSkill, unknownName } from "@/contract/names";
import { resourceBody } from "@/contract/own-requests";
import { changePerson } from "@/store/person/write";
import { answerWrite } from "../../answer";
import { takeAway } from "../../take-away";

/** Ticks a resource of a skill as finished, or takes the tick away. */
export async function PUT(
  request: Request,
  { params }: RouteContext<"/api/v1/me/resources/[skill]">,
): Promise<Response> {
  const given = (await params).skill;
  return answerWrite(request, {
    body: resourceBody,
    work: async (write, catalogue, { url: item, finished }) => {
      const tick = (skill: string, to: string | null) => ({ what: "resource", skill, item, to }) as const;
      if (!finished) {
        const skill = await takeAway(write, catalogue, given, (id) => tick(id, null));
        return { skill, url: item, finished };
      }
      const skill = requireSkill(catalogue, given).id;
      const offered = catalogue.skills.get(skill)?.learn.map(({ url }) => url) ?? [];
      if (!offered.includes(item)) throw unknownName("resource", item, offered);
      await changePerson(write, [tick(skill, write.at.toISOString())]);
      return { skill, url: item, finished };
    },
  });
}

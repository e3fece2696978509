import { requireSkill } from "@/contract/names";
import { levelBody } from "@/contract/own-requests";
import { findImplied } from "@/domain/implied";
import { getLevels } from "@/store/person/progress";
import { noBody } from "@/store/person/schema";
import { changePerson } from "@/store/person/write";
import { answerWrite } from "../../answer";
import { takeAway } from "../../take-away";

type Context = RouteContext<"/api/v1/me/levels/[skill]">;

/** Sets the level; `implied` is what it usually comes with and the person has not set, for an offer. */
export async function PUT(request: Request, { params }: Context): Promise<Response> {
  const given = (await params).skill;
  return answerWrite(request, {
    body: levelBody,
    work: async (write, catalogue, { level: to }) => {
      const skill = requireSkill(catalogue, given).id;
      await changePerson(write, [{ what: "level", skill, to }]);
      const levels = await getLevels({ read: write.tx }, write.personId);
      const implied = findImplied(catalogue.graph, levels, skill, to);
      return { skill, level: to, implied };
    },
  });
}

export async function DELETE(request: Request, { params }: Context): Promise<Response> {
  const given = (await params).skill;
  return answerWrite(request, {
    body: noBody,
    createsPerson: false,
    work: async (write, catalogue) => {
      const skill = await takeAway(write, catalogue, given, (id) => ({ what: "level", skill: id, to: 0 }));
      return { skill, level: 0 };
    },
  });
}

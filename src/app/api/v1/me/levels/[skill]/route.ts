import { z } from "zod";
import { level, noBody } from "@/store/person/schema";
import { changePerson } from "@/store/person/write";
import { answerWrite } from "../../answer";
import { requireSkill, takeAway } from "../../names";

type Context = RouteContext<"/api/v1/me/levels/[skill]">;
const body = z.strictObject({ level });

export async function PUT(request: Request, { params }: Context): Promise<Response> {
  const given = (await params).skill;
  return answerWrite(request, {
    body,
    work: async (write, catalogue, { level: to }) => {
      const skill = requireSkill(catalogue, given);
      await changePerson(write, [{ what: "level", skill, to }]);
      return { skill, level: to };
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

import { requireSkill } from "@/contract/names";
import { choiceBody } from "@/contract/own-requests";
import { noBody } from "@/store/person/schema";
import { changePerson } from "@/store/person/write";
import { answerWrite } from "../../answer";
import { takeAway } from "../../take-away";

type Context = RouteContext<"/api/v1/me/choices/[skill]">;

export async function PUT(request: Request, { params }: Context): Promise<Response> {
  const given = (await params).skill;
  return answerWrite(request, {
    body: choiceBody,
    work: async (write, catalogue, { choice: to }) => {
      const skill = requireSkill(catalogue, given).id;
      await changePerson(write, [{ what: "choice", skill, to }]);
      return { skill, choice: to };
    },
  });
}

export async function DELETE(request: Request, { params }: Context): Promise<Response> {
  const given = (await params).skill;
  return answerWrite(request, {
    body: noBody,
    createsPerson: false,
    work: async (write, catalogue) => {
      const skill = await takeAway(write, catalogue, given, (id) => ({
        what: "choice",
        skill: id,
        to: null,
      }));
      return { skill, choice: null };
    },
  });
}

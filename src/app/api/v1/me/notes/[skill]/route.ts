import { requireSkill } from "@/contract/names";
import { noteBody } from "@/contract/own-requests";
import { noBody } from "@/store/person/schema";
import { changePerson } from "@/store/person/write";
import { answerWrite } from "../../answer";
import { takeAway } from "../../take-away";

type Context = RouteContext<"/api/v1/me/notes/[skill]">;

/** Sets the note on a skill; an empty text takes it away. */
export async function PUT(request: Request, { params }: Context): Promise<Response> {
  const given = (await params).skill;
  return answerWrite(request, {
    body: noteBody,
    work: async (write, catalogue, { text }) => {
      const skill = requireSkill(catalogue, given).id;
      await changePerson(write, [{ what: "note", skill, to: text }]);
      return { skill, text };
    },
  });
}

export async function DELETE(request: Request, { params }: Context): Promise<Response> {
  const given = (await params).skill;
  return answerWrite(request, {
    body: noBody,
    createsPerson: false,
    work: async (write, catalogue) => {
      const skill = await takeAway(write, catalogue, given, (id) => ({ what: "note", skill: id, to: null }));
      return { skill, text: "" };
    },
  });
}

import { editEvidence } from "@/store/person/evidence";
import { evidenceEntry, noBody } from "@/store/person/schema";
import { changePerson } from "@/store/person/write";
import { answerWrite } from "../../answer";

type Context = RouteContext<"/api/v1/me/evidence/[id]">;

/** Replaces what a piece of evidence says. */
export async function PUT(request: Request, { params }: Context): Promise<Response> {
  const { id } = await params;
  return answerWrite(request, {
    body: evidenceEntry,
    createsPerson: false,
    work: async (write, _, entry) => {
      const edited = await editEvidence(write, id, entry);
      await changePerson(write, [edited]);
      return { id, skill: edited.skill, ...edited.to };
    },
  });
}

export async function DELETE(request: Request, { params }: Context): Promise<Response> {
  const { id } = await params;
  return answerWrite(request, {
    body: noBody,
    createsPerson: false,
    work: async (write) => {
      const removed = await editEvidence(write, id, null);
      await changePerson(write, [removed]);
      return { id, skill: removed.skill };
    },
  });
}

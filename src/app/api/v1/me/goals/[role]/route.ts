import { requireRole } from "@/contract/names";
import { goalBody } from "@/contract/own-requests";
import { presentId } from "@/domain/progress";
import { getGoals, lastPlace } from "@/store/person/goals";
import { noBody } from "@/store/person/schema";
import { changePerson } from "@/store/person/write";
import { answerWrite } from "../../answer";

type Context = RouteContext<"/api/v1/me/goals/[role]">;

/** Makes a role a goal, or moves it: `place` counts from 0, and without it a new goal comes last. */
export async function PUT(request: Request, { params }: Context): Promise<Response> {
  const given = (await params).role;
  return answerWrite(request, {
    body: goalBody,
    work: async (write, catalogue, { place: to }) => {
      const role = requireRole(catalogue, given).id;
      const isHeld = (await getGoals(write.tx, write.personId)).includes(role);
      if (to !== undefined || !isHeld)
        await changePerson(write, [{ what: "goal", role, to: to ?? lastPlace }]);
      return { goals: await getGoals(write.tx, write.personId) };
    },
  });
}

export async function DELETE(request: Request, { params }: Context): Promise<Response> {
  const given = (await params).role;
  return answerWrite(request, {
    body: noBody,
    createsPerson: false,
    work: async (write, catalogue) => {
      const role = presentId(catalogue.renames.role, given);
      const events = await changePerson(write, [{ what: "goal", role, to: null }]);
      if (events.length === 0) requireRole(catalogue, given);
      return { goals: await getGoals(write.tx, write.personId) };
    },
  });
}

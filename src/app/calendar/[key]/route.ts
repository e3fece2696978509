import { answerCalendar } from "@/app/me/plan/answer-calendar";
import { getCalendarPerson } from "@/session/calendar";

/** A person's plan for their calendar program, which has the key alone and no cookie. */
export async function GET(_: Request, { params }: RouteContext<"/calendar/[key]">): Promise<Response> {
  const person = await getCalendarPerson((await params).key);
  if (!person) return new Response("There is no calendar at this address.\n", { status: 404 });
  return answerCalendar(person);
}

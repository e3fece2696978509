import { writeCalendar } from "@/domain/icalendar";
import type { Person } from "@/domain/person";
import { getOrigin } from "@/session/origin";
import { getCatalogue } from "@/store/current";
import { answerFile } from "../../answer-file";
import { planOf } from "./plan-of";

/** A person's dated plan as an iCalendar file; without a pace it has no events. */
export async function answerCalendar(person: Person): Promise<Response> {
  const catalogue = await getCatalogue();
  const now = new Date();
  const { plan } = planOf(catalogue, person, now);
  const steps = plan.steps.flatMap((step) => {
    const { start, end } = step;
    return start === undefined || end === undefined ? [] : [{ ...step, start, end }];
  });
  const stamp = `${now.toISOString().slice(0, 19)}Z`;
  const { skills, roles } = catalogue;
  const name = "Archway: my plan";
  const text = writeCalendar(steps, { name, skills, roles, stamp, origin: await getOrigin() });
  return answerFile(text, "text/calendar", "archway-plan.ics");
}

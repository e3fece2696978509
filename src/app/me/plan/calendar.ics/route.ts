import { getViewerPerson } from "@/session/viewer";
import { answerCalendar } from "../answer-calendar";

/** The plan of whoever is asking, as a calendar file. */
export async function GET(): Promise<Response> {
  return answerCalendar(await getViewerPerson());
}

import type { Metadata } from "next";
import { readResumeFromForm } from "@/actions/read-resume";
import { setLevelsFromForm } from "@/actions/set-level";
import { FirstQuestions } from "@/components/first-questions";
import { ResumeReader } from "@/components/resume-reader";
import { StartPicker } from "@/components/start-picker";
import { TakeLevelsForm } from "@/components/take-levels";
import { raiseLevels } from "@/domain/progress";
import { skippedSkills } from "@/domain/person";
import { orderQuestions } from "@/domain/questionnaire";
import { getViewerPerson } from "@/session/viewer";
import { getCatalogue } from "@/store/current";
import { describePage } from "../../metadata";
import { one, withQuery } from "../../query";
import { readStart } from "../../start-of";

export function generateMetadata(): Promise<Metadata> {
  const description = "Say where you stand: by a starting point, a few questions, or your résumé.";
  return describePage({ title: "Where you stand", description, path: "/me/start", indexed: false });
}

export default async function StartingPage({ searchParams }: PageProps<"/me/start">) {
  const catalogue = await getCatalogue();
  const { graph, skills, roles, starts } = catalogue;
  const query = await searchParams;
  const start = readStart(catalogue, query);
  const role = roles.get(one(query.role) ?? "");
  const person = await getViewerPerson();
  const back = withQuery("/me/start", { from: start?.id, role: role?.id });
  const skipped = skippedSkills(person);
  const levels = raiseLevels(person.levels, start?.has ?? []);
  return (
    <>
      <h1>Where you stand</h1>
      <p className="mt-5 mb-6 max-w-[60ch] text-lead">
        Two minutes are enough. Whatever you leave out can be said later, anywhere a skill is shown.
      </p>
      <StartPicker {...{ start, role }} starts={[...starts.values()]} roles={[...roles.values()]} />
      {start && (
        <TakeLevelsForm
          {...{ skills, back, has: start.has, levels: person.levels, action: setLevelsFromForm }}
          title={`What a ${start.title} usually brings`}
          complete={`You have all that a ${start.title} usually brings.`}
        />
      )}
      {role && (
        <FirstQuestions
          {...{ role, skills, back, levels: person.levels, action: setLevelsFromForm }}
          questions={orderQuestions(graph, levels, role, { skipped }).slice(0, 12)}
        />
      )}
      <ResumeReader read={readResumeFromForm} keep={setLevelsFromForm} />
    </>
  );
}

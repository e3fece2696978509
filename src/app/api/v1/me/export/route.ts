import { readQuery } from "@/app/api/read-request";
import { exportQuery } from "@/contract/own-requests";
import { writeExport } from "@/domain/export";
import { writeJsonResume } from "@/domain/json-resume";
import { writeCsv } from "@/domain/write-csv";
import { writeMarkdown } from "@/domain/write-markdown";
import { getArchiveOf } from "@/session/archive";
import { getPersonOf } from "@/session/person";
import { getCatalogue } from "@/store/current";
import { answerPrivately } from "../answer";

/** How each format is called as a file, and what writes it. */
const formats = {
  json: {
    type: "application/json",
    file: "archway.json",
    write: async (id: string | null) => writeExport(await getArchiveOf(id)),
  },
  markdown: {
    ...{ type: "text/markdown", file: "archway.md" },
    write: async (id: string | null) => writeMarkdown(await getPersonOf(id), await getCatalogue()),
  },
  csv: {
    ...{ type: "text/csv", file: "archway.csv" },
    write: async (id: string | null) => writeCsv(await getPersonOf(id), await getCatalogue()),
  },
  "json-resume": {
    ...{ type: "application/json", file: "resume.json" },
    write: async (id: string | null) => {
      const resume = writeJsonResume(await getPersonOf(id), await getCatalogue());
      return `${JSON.stringify(resume, null, 2)}\n`;
    },
  },
};

/** Everything that is kept of the person, as a file: complete as JSON, in part in the formats of others. */
export function GET(request: Request): Promise<Response> {
  return answerPrivately(request, async ({ personId }) => {
    const asked = readQuery(request, exportQuery);
    if ("refusal" in asked) return asked.refusal;
    const format = formats[asked.data.format];
    return new Response(await format.write(personId), {
      headers: {
        "Content-Type": `${format.type}; charset=utf-8`,
        "Content-Disposition": `attachment; filename="${format.file}"`,
      },
    });
  });
}

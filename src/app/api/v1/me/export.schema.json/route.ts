import { z } from "zod";
import { exportFile } from "@/store/person/file";

const schema = { title: "An export of Archway", ...z.toJSONSchema(exportFile, { io: "input" }) };

/** What an export holds, as JSON Schema. */
export function GET(): Response {
  return Response.json(schema, { headers: { "Content-Type": "application/schema+json" } });
}

import { randomUUID } from "node:crypto";
import { z } from "zod";
import { problem, unknownId } from "@/app/api/problem";
import { readJson } from "@/app/api/read-json";
import { isLevel, toLevel } from "@/domain/level";
import { presentId } from "@/domain/progress";
import { isOwnOrigin } from "@/session/origin";
import { requirePerson } from "@/session/viewer";
import { getCatalogue, getDatabase } from "@/store/current";
import { setLevel } from "@/store/progress";

const body = z.strictObject({ level: z.number().refine(isLevel, "a level is a whole number from 0 to 4") });

export async function PUT(
  request: Request,
  { params }: RouteContext<"/api/v1/me/levels/[skill]">,
): Promise<Response> {
  if (!isOwnOrigin(request.headers)) {
    return problem(403, "Forbidden", "Writes are taken from this application's own pages only.");
  }
  const read = await readJson(request, body);
  if ("refusal" in read) return read.refusal;
  const { skills, renames } = await getCatalogue();
  const given = (await params).skill;
  const skillId = presentId(renames.skill, given);
  if (!skills.has(skillId)) return unknownId("skill", given, skills.keys());
  const level = toLevel(read.data.level);
  const writeId = request.headers.get("idempotency-key")?.slice(0, 200) || randomUUID();
  await getDatabase().write(async (tx) => {
    const personId = await requirePerson(tx);
    await setLevel(tx, { personId, skillId, level, writeId, cause: "api", at: new Date() });
  });
  return Response.json({ skill: skillId, level });
}

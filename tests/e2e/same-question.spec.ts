import { z } from "zod";
import { formatCount, formatHours } from "@/lib/format";
import { expect, test } from "./story";

/*
 * The pages say what programs are answered. That the HTTP interface, the Model Context Protocol and the command line
 * agree to the letter is a test beside the routes.
 */

const steps = z.array(z.unknown());
const planned = z.object({ hours: z.number(), steps });
const move = z.object({ hours: z.number(), newSkills: steps, raisedSkills: steps });

test("a person's way to a role is as long on its page as for a program", async ({ page, own }) => {
  const levels = { python: 3, sql: 2 };
  const kept = await page.request.put("/api/v1/me/levels", { data: { levels }, headers: own });
  expect(kept.status()).toBe(200);
  const data = { roles: ["ai-architect"], levels };
  const answer = planned.parse(await (await page.request.post("/api/v1/plan", { data })).json());
  await page.goto("/roles/ai-architect/gap");
  const words = `About ${formatHours(answer.hours)} are left in ${formatCount(answer.steps.length, "step")}`;
  await expect(page.getByText(words)).toBeVisible();
});

test("a move is the same on its page, beside another role, and for a program", async ({ page }) => {
  const [from, to] = ["data-engineer", "ai-architect"];
  const { hours, newSkills, raisedSkills } = move.parse(
    await (await page.request.get(`/api/v1/moves/${from}/${to}`)).json(),
  );
  await page.goto(`/moves/${from}/${to}`);
  const words = `${formatCount(newSkills.length, "new skill")} and ${raisedSkills.length} to raise`;
  await expect(page.getByText(`About ${formatHours(hours)} for somebody`)).toContainText(words);
  await page.goto(`/compare?roles=${from},${to}`);
  for (const role of [from, to]) {
    const response = await page.request.post("/api/v1/plan", { data: { roles: [role] } });
    const { hours: whole } = planned.parse(await response.json());
    await expect(page.getByText(`about ${formatHours(whole)}`).first()).toBeVisible();
  }
});

import { execFile } from "node:child_process";
import { writeFileSync } from "node:fs";
import { promisify } from "node:util";
import { Client } from "@modelcontextprotocol/sdk/client/index.js";
import { StreamableHTTPClientTransport } from "@modelcontextprotocol/sdk/client/streamableHttp.js";
import type { Page } from "@playwright/test";
import { z } from "zod";
import { answers } from "@/contract/answer-schemas";
import { formatCount, formatHours, formatNumber } from "@/lib/format";
import { e2ePort } from "../setup/e2e";
import { expect, test } from "./story";

/*
 * The pages say what programs are answered, over HTTP, by the Model Context Protocol and on the command line. That these
 * agree to the letter on more questions, and on both databases, is a test beside the routes.
 */

const comparison = answers.Comparison;
const steps = z.array(z.unknown());
const planned = z.object({ hours: z.number(), steps });
const moves = z.object({ moves: z.array(z.object({ to: z.string(), hours: z.number() })) });
const move = z.object({ hours: z.number(), newSkills: steps, raisedSkills: steps });

test("a person's way to a role is as long on its page as for a program", async ({ page, own }) => {
  const levels = { python: 3, sql: 2 };
  const kept = await page.request.put("/api/v1/me/levels", { data: { levels }, headers: own });
  expect(kept.status()).toBe(200);
  const data = { roles: ["ai-architect"], levels };
  const answer = planned.parse(await (await page.request.post("/api/v1/plan", { data })).json());
  await page.goto("/roles/ai-architect/gap");
  expect(planned.parse(await askTool("plan", data))).toEqual(answer);
  const profile = test.info().outputPath("profile.json");
  writeFileSync(profile, JSON.stringify({ levels }));
  expect(planned.parse(await askCommand("plan", "ai-architect", "--have", profile))).toEqual(answer);
  const words = `About ${formatHours(answer.hours)} are left in ${formatCount(answer.steps.length, "step")}`;
  await expect(page.getByText(words)).toBeVisible();
});

test("a move is the same on its page, beside another role, and for a program", async ({ page }) => {
  const [from, to] = ["data-engineer", "ai-architect"];
  const { hours, newSkills, raisedSkills } = move.parse(
    await (await page.request.get(`/api/v1/moves/${from}/${to}`)).json(),
  );
  expect(move.parse(await askTool("move", { from, to }))).toEqual({ hours, newSkills, raisedSkills });
  const told = moves.parse(await askCommand("moves", from)).moves.find((each) => each.to === to);
  expect(told?.hours).toBe(hours);
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

test("a comparison says on its page what programs are answered, from nothing and from somebody's levels", async ({
  page,
  own,
}) => {
  const roles = ["data-engineer", "ai-architect"];
  await page.goto(`/compare?roles=${roles.join(",")}`);
  const response = await page.request.get(`/api/v1/compare?roles=${roles.join(",")}`);
  const visitors = comparison.parse(await response.json());
  expect(comparison.parse(await askTool("compare_roles", { roles }))).toEqual(visitors);
  expect(comparison.parse(await askCommand("compare", roles.join(",")))).toEqual(visitors);
  await seeComparison(page, visitors);
  await expect(page.getByText("Your readiness")).toHaveCount(0);

  const levels = { python: 3, sql: 2 };
  const kept = await page.request.put("/api/v1/me/levels", { data: { levels }, headers: own });
  expect(kept.status()).toBe(200);
  await page.reload();
  const data = { roles, levels };
  const persons = comparison.parse(await (await page.request.post("/api/v1/compare", { data })).json());
  expect(comparison.parse(await askTool("compare_roles", data))).toEqual(persons);
  expect(persons.hours).not.toEqual(visitors.hours);
  await seeComparison(page, persons);
  const ready = page.getByRole("row", { name: /^Your readiness/ });
  for (const percent of Object.values(persons.readiness ?? {}))
    await expect(ready).toContainText(`${percent} %`);
});

/** What a tool of the Model Context Protocol answers, as data. */
async function askTool(name: string, given: Record<string, unknown>): Promise<unknown> {
  const client = new Client({ name: "story", version: "1" });
  await client.connect(new StreamableHTTPClientTransport(new URL(`http://127.0.0.1:${e2ePort}/mcp`)));
  const { structuredContent } = await client.callTool({ name, arguments: given });
  await client.close();
  return structuredContent;
}

/** What the command line answers, as data. */
async function askCommand(...args: string[]): Promise<unknown> {
  const command = ["--import", "tsx", "src/cli/main.ts", ...args, "--json"];
  const { stdout } = await promisify(execFile)(process.execPath, command);
  return JSON.parse(stdout);
}

/** That the page shown says all that was answered: the hours, the certifications and what comes with another role. */
async function seeComparison(page: Page, answer: z.infer<typeof comparison>): Promise<void> {
  const { about, hours, headStarts, certifications, hoursTogether } = answer;
  const table = page.getByRole("table").first();
  for (const each of Object.values(hours))
    await expect(table.getByText(`about ${formatHours(each)}`, { exact: true })).toBeVisible();
  await expect(page.getByText(`together take about ${formatHours(hoursTogether)}`)).toBeVisible();
  for (const { title, seniority, responsibilities, demand } of Object.values(about)) {
    await expect(table.getByRole("row", { name: /^Seniority/ })).toContainText(seniority);
    for (const group of responsibilities) await expect(page.getByText(group.title).first()).toBeAttached();
    const told = page.getByRole("link", { name: `demand for ${title}` });
    await expect(told).toHaveCount(demand === null ? 0 : 1);
  }
  for (const { free, left, readiness } of headStarts) {
    const cell = page
      .getByRole("cell")
      .filter({ hasText: `${formatNumber(free)} of ${formatHours(free + left)} done` });
    await expect(cell.first()).toContainText(`${readiness} % ready`);
  }
  for (const { certification } of certifications)
    await expect(table.locator(`a[href="/certifications/${certification}"]`)).toHaveCount(1);
}

import { fireEvent, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, it, vi } from "vitest";
import type { ImportEffect } from "@/domain/archive";
import type { ImportAnswer } from "@/domain/import-answer";
import { ImportForm } from "./import-form";

const effect: ImportEffect = {
  levels: {
    added: [{ skill: "frying", level: 2 }],
    raised: [{ skill: "cutting", from: 1, to: 3 }],
    lowered: [],
    kept: [{ skill: "constructor", level: 4 }],
  },
  others: {
    choice: 0,
    note: 1,
    evidence: 2,
    resource: 0,
    goal: 0,
    hoursPerWeek: 1,
    planStart: 0,
    history: 0,
  },
  unknownSkills: ["juggling"],
};
const titles = { frying: "Frying", cutting: "Cutting", constructor: "Constructing" };

async function send(answer: ImportAnswer): Promise<FormData | undefined> {
  let sent: FormData | undefined;
  const preview = (_: ImportAnswer, form: FormData): Promise<ImportAnswer> => {
    sent = form;
    return Promise.resolve(answer);
  };
  render(<ImportForm preview={preview} bringIn={vi.fn()} />);
  await userEvent.upload(screen.getByLabelText(/A file/), new File(["{}"], "archway.json"));
  await userEvent.click(screen.getByRole("radio", { name: /Replace/ }));
  const form = screen.getByRole("button", { name: "Show what would change" }).closest("form");
  // A press would be held back: jsdom does not count a file that was not chosen by hand.
  if (form) fireEvent.submit(form);
  return sent;
}

it("sends the file and what is to become of it, and shows what would change", async () => {
  const sent = await send({ preview: { mode: "replace", text: "{}", effect, titles } });
  expect(sent?.get("mode")).toBe("replace");
  expect(await screen.findByRole("heading", { name: "What replacing would change" })).toHaveFocus();
  expect(screen.getAllByRole("definition").map((each) => each.textContent)).toEqual([
    "Frying at working",
    "Cutting from aware to proficient",
    "No skill",
    "Constructing at expert",
    "1 note, 2 pieces of evidence and the hours a week added, changed or taken away",
    "juggling. The catalogue has no such skill; what the file says of it is kept all the same.",
  ]);
  const confirm = screen.getByRole("button", { name: "Replace what is here" });
  expect(confirm.closest("form")).toHaveFormValues({ mode: "replace", text: "{}" });
});

it("offers nothing to confirm where nothing would change", async () => {
  const levels = { added: [], raised: [], lowered: [], kept: [] };
  const others = { ...effect.others, note: 0, evidence: 0, hoursPerWeek: 0 };
  await send({
    preview: { mode: "merge", text: "{}", effect: { levels, others, unknownSkills: [] }, titles },
  });
  expect(await screen.findByText("This file would change nothing.")).toBeVisible();
  expect(screen.queryByRole("button")).toBeNull();
});

it("says what is wrong with a file, and takes another", async () => {
  await send({ problems: ["The file is not JSON."] });
  expect(await screen.findByRole("alert")).toHaveTextContent("The file is not JSON.");
  expect(screen.getByRole("button", { name: "Show what would change" })).toBeEnabled();
});

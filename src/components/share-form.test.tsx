import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, it } from "vitest";
import type { AddressAnswer } from "@/domain/share";
import { ShareForm } from "./share-form";

const goals = [{ id: "cook", title: "Cook" }];

function renderForm(answer: AddressAnswer): { sent: FormData[] } {
  const sent: FormData[] = [];
  const action = (_: AddressAnswer, form: FormData): Promise<AddressAnswer> => {
    sent.push(form);
    return Promise.resolve(answer);
  };
  render(<ShareForm action={action} goals={goals} />);
  return { sent };
}

async function fill(): Promise<void> {
  await userEvent.type(screen.getByLabelText("The name to show"), "Ann");
  await userEvent.click(screen.getByRole("checkbox", { name: /Your evidence/ }));
  await userEvent.selectOptions(screen.getByLabelText("How ready you are for"), "Cook");
  await userEvent.selectOptions(screen.getByLabelText("Shown"), "for 30 days");
  await userEvent.click(screen.getByRole("button", { name: "Make the page" }));
}

it("sends what was chosen, and shows the address ready to copy", async () => {
  const { sent } = renderForm({ address: "https://here/shared/abc", problem: null });
  await fill();
  const field = await screen.findByLabelText("The page is shared at this address");
  expect(field).toHaveValue("https://here/shared/abc");
  expect(field).toHaveFocus();
  expect(Object.fromEntries(sent[0] ?? new FormData())).toEqual({
    ...{ name: "Ann", levels: "yes", evidence: "yes", goals: "cook", days: "30" },
  });
  await userEvent.setup().click(screen.getByRole("button", { name: "Copy it" }));
  expect(await navigator.clipboard.readText()).toBe("https://here/shared/abc");
  expect(screen.getByText("Copied.")).toBeVisible();
});

it("says why a page was not made", async () => {
  renderForm({ address: null, problem: "There is room for 50 shared pages." });
  await fill();
  expect(await screen.findByRole("alert")).toHaveTextContent("There is room for 50 shared pages.");
});

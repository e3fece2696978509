import { render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import type { FormAnswer } from "@/domain/account";
import { AccountForm } from "./account-form";

function renderForm(answer: Omit<FormAnswer, "email">) {
  const sent: Record<string, unknown>[] = [];
  const action = (_: FormAnswer, form: FormData): Promise<FormAnswer> => {
    sent.push(Object.fromEntries(form));
    return Promise.resolve({ email: "ada@example.org", ...answer });
  };
  render(<AccountForm name="Sign in" action={action} fields={["email", "password"]} submit="Sign in" />);
  return sent;
}

async function fillIn() {
  await userEvent.type(screen.getByLabelText("E-mail address"), "ada@example.org");
  await userEvent.type(screen.getByLabelText("Password"), "a secret");
  await userEvent.click(screen.getByRole("button", { name: "Sign in" }));
}

describe("a form about an account", () => {
  it("says what is wrong at the field, goes there, and keeps what was typed but the password", async () => {
    const sent = renderForm({ problems: { password: "That is not it." } });
    await fillIn();
    const password = screen.getByLabelText("Password");
    expect(password).toHaveAccessibleDescription("That is not it.");
    expect(password).toBeInvalid();
    await waitFor(() => {
      expect(password).toHaveFocus();
    });
    expect(password).toHaveValue("");
    expect(screen.getByLabelText("E-mail address")).toHaveValue("ada@example.org");
    expect(screen.getByLabelText("E-mail address")).toBeValid();
    expect(sent).toEqual([{ email: "ada@example.org", password: "a secret" }]);
  });

  it("says at its head why it was not carried out at all", async () => {
    renderForm({ problems: {}, refusal: "There were too many attempts." });
    expect(screen.queryByRole("alert")).not.toBeInTheDocument();
    await fillIn();
    expect(screen.getByRole("alert")).toHaveTextContent("There were too many attempts.");
    await waitFor(() => {
      expect(screen.getByRole("alert")).toHaveFocus();
    });
  });

  it("shows a password to who asks for it, and hides it again", async () => {
    renderForm({ problems: {} });
    const show = screen.getByRole("button", { name: "Show the password" });
    await userEvent.click(show);
    expect(screen.getByLabelText("Password")).toHaveAttribute("type", "text");
    expect(show).toHaveAttribute("aria-pressed", "true");
    await userEvent.click(show);
    expect(screen.getByLabelText("Password")).toHaveAttribute("type", "password");
  });
});

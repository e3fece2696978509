import { act, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { ReactElement } from "react";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import type { Level } from "@/domain/level";
import { earlyKeysScript } from "./early-keys";
import { LevelControl } from "./level-control";
import { LevelNews } from "./level-news";
import { dismissNews, forgetPressed } from "./level-store";

const refresh = vi.fn();
vi.mock("next/navigation", () => ({ useRouter: () => ({ refresh }) }));

// Once, as in a page: the script that stands in its head.
document.head.append(Object.assign(document.createElement("script"), { textContent: earlyKeysScript }));

interface Sent {
  path: string;
  level: unknown;
  key: string | undefined;
  answer: (response: Response) => Promise<void>;
}
let sent: Sent[] = [];

beforeEach(() => {
  sent = [];
  vi.stubGlobal(
    "fetch",
    (path: string, { body, headers }: { body: string; headers: Record<string, string> }) => {
      return new Promise<Response>((resolve) => {
        const answer = async (response: Response): Promise<void> => {
          await act(async () => {
            resolve(response);
            await Promise.resolve();
          });
        };
        const level: unknown = JSON.parse(body);
        sent.push({ path, level, key: headers["idempotency-key"], answer });
      });
    },
  );
});

afterEach(async () => {
  for (const { answer } of sent) await answer(Response.json({}));
  act(() => {
    dismissNews();
    forgetPressed();
  });
  vi.unstubAllGlobals();
  refresh.mockReset();
});

function makeControl(level: Level, skill = "python"): ReactElement {
  return (
    <LevelControl
      {...{ action: vi.fn(), level, need: 2, back: "/", shape: "pips" }}
      skill={{ id: skill, title: "Python", levels: [1, 2, 3] }}
    />
  );
}

function renderControl(level: Level): HTMLElement {
  render(
    <>
      {makeControl(level)}
      <LevelNews />
    </>,
  );
  return screen.getByRole("group", { name: "Your level of Python" });
}

function pressed(): string {
  return screen.getByRole("button", { pressed: true }).getAttribute("aria-label") ?? "";
}

it("offers the levels that the skill has, and none", () => {
  const buttons = within(renderControl(1)).getAllByRole("button");
  expect(buttons.map((button) => button.getAttribute("aria-label"))).toEqual([
    "none",
    "aware",
    "working",
    "proficient",
  ]);
  expect(buttons.map((button) => button.className)).toEqual(["none", "held", "lack", "beyond"]);
  expect(pressed()).toBe("aware");
});

it("shows a press before the server has answered, and sends it once with a key of its own", async () => {
  renderControl(0);
  await userEvent.click(screen.getByRole("button", { name: "working" }));
  expect(pressed()).toBe("working");
  expect(screen.getByRole("status")).toHaveTextContent("Python is at working …");
  await vi.waitFor(() => {
    expect(sent).toHaveLength(1);
  });
  expect(sent[0]).toMatchObject({ path: "/api/v1/me/levels/python", level: { level: 2 } });
  expect(sent[0]?.key).toMatch(/^\w{10,}$/);
  await sent[0]?.answer(Response.json({}));
  expect(screen.getByRole("status")).toHaveTextContent("Python is at working.");
  await vi.waitFor(() => {
    expect(refresh).toHaveBeenCalledOnce();
  });
});

it("goes back to what was there when the server refuses, says why, and tries again when asked", async () => {
  renderControl(1);
  await userEvent.click(screen.getByRole("button", { name: "proficient" }));
  await vi.waitFor(() => {
    expect(sent).toHaveLength(1);
  });
  await sent[0]?.answer(Response.json({ detail: "Too many at once." }, { status: 429 }));
  expect(pressed()).toBe("aware");
  expect(screen.getByRole("status")).toHaveTextContent("Python stays at aware: Too many at once.");
  await userEvent.click(screen.getByRole("button", { name: "Try again" }));
  expect(pressed()).toBe("proficient");
  await vi.waitFor(() => {
    expect(sent[1]?.level).toEqual({ level: 3 });
  });
  expect(refresh).not.toHaveBeenCalled();
});

it("undoes with one press", async () => {
  renderControl(1);
  await userEvent.click(screen.getByRole("button", { name: "none" }));
  await userEvent.click(screen.getByRole("button", { name: "Undo" }));
  expect(pressed()).toBe("aware");
});

it("sends what was pressed for one skill in its order, one after another", async () => {
  renderControl(0);
  await userEvent.click(screen.getByRole("button", { name: "aware" }));
  await userEvent.click(screen.getByRole("button", { name: "proficient" }));
  await vi.waitFor(() => {
    expect(sent).toHaveLength(1);
  });
  await sent[0]?.answer(Response.json({}));
  await vi.waitFor(() => {
    expect(sent.map(({ level }) => level)).toEqual([{ level: 1 }, { level: 3 }]);
  });
});

it("takes the keys 0 to 4 while the focus is in it, but no level that the skill does not have", async () => {
  renderControl(1);
  screen.getByRole("button", { name: "aware" }).focus();
  await userEvent.keyboard("3");
  expect(pressed()).toBe("proficient");
  await userEvent.keyboard("4");
  expect(pressed()).toBe("proficient");
  await userEvent.keyboard("0");
  expect(pressed()).toBe("none");
});

it("keeps the keys that are pressed before anybody listens, the last of each skill, and no others", async () => {
  const { container, rerender } = render(
    <>
      {makeControl(1)}
      {makeControl(0, "sql")}
    </>,
  );
  const [first, second] = screen.getAllByRole("button", { name: "aware" });
  first?.focus();
  await userEvent.keyboard("23x{Control>}2{/Control}");
  second?.focus();
  await userEvent.keyboard("4");
  expect(sent).toEqual([]);
  rerender(
    <>
      {makeControl(1)}
      {makeControl(0, "sql")}
      <LevelNews />
    </>,
  );
  const levels = [...container.querySelectorAll("[aria-pressed=true]")];
  expect(levels.map((each) => each.getAttribute("aria-label"))).toEqual(["proficient", "none"]);
  await vi.waitFor(() => {
    expect(sent.map(({ path, level }) => [path, level])).toEqual([
      ["/api/v1/me/levels/python", { level: 3 }],
    ]);
  });
});

it("is one stop of the tab key, at one’s level, and the arrow keys lead to the others", async () => {
  renderControl(1);
  await userEvent.tab();
  const at = (name: string) => screen.getByRole("button", { name });
  expect(at("aware")).toHaveFocus();
  await userEvent.keyboard("{ArrowRight}{ArrowRight}");
  expect(at("proficient")).toHaveFocus();
  await userEvent.keyboard("{Enter}");
  expect(pressed()).toBe("proficient");
  expect(at("proficient")).toHaveFocus();
  await userEvent.keyboard("{ArrowRight}");
  expect(at("none")).toHaveFocus();
  await userEvent.tab();
  expect(at("none")).not.toHaveFocus();
  await userEvent.tab({ shift: true });
  expect(at("none")).toHaveFocus();
});

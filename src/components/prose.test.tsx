import { render, screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import type { Block, Inline } from "@/domain/prose";
import { Blocks, Words } from "./prose";

const text = (words: string): Inline => ({ type: "text", text: words });

describe("running text", () => {
  it("links to the page of what it names", () => {
    render(
      <Words of={[{ type: "link", to: { kind: "skill", id: "python" }, children: [text("Python")] }]} />,
    );
    expect(screen.getByRole("link", { name: "Python" })).toHaveAttribute("href", "/skills/python");
  });

  it.each(["<script>alert(1)</script>", '<img src=x onerror="alert(1)">', "&lt;b&gt;"])(
    "shows %s as the text it is",
    (attack) => {
      const { container } = render(<Words of={[text(attack), { type: "code", text: attack }]} />);
      expect(container.textContent).toBe(attack + attack);
      expect(container.querySelector("script, img, b")).toBeNull();
    },
  );

  it("leaves out footnote marks where there are no footnotes", () => {
    const { container } = render(<Words of={[text("a"), { type: "cite", label: "x" }, text("b")]} />);
    expect(container.textContent).toBe("ab");
  });
});

describe("blocks", () => {
  it("are the lists, tables and headings that were written", () => {
    const blocks: Block[] = [
      { type: "heading", depth: 3, children: [text("Part")] },
      { type: "list", ordered: true, items: [[{ type: "paragraph", children: [text("first")] }]] },
      { type: "table", header: [[text("Head")]], rows: [[[text("cell")]]] },
      { type: "code", language: "", text: "x = 1" },
    ];
    render(<Blocks of={blocks} />);
    expect(screen.getByRole("heading", { level: 3, name: "Part" })).toBeVisible();
    expect(screen.getByRole("listitem")).toHaveTextContent("first");
    expect(screen.getByRole("columnheader", { name: "Head" })).toBeVisible();
    expect(screen.getByRole("cell", { name: "cell" })).toBeVisible();
  });
});

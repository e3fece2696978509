import { describe, expect, it } from "vitest";
import type { Problem } from "./problem";
import { formatReport } from "./report";

const problems: Problem[] = [
  {
    file: "a, b:c.md",
    line: 1,
    column: 2,
    severity: "error",
    rule: "link",
    message: '50% of "x"\nis gone',
    suggestion: "y",
  },
  { file: "d.md", line: 30, column: 4, severity: "warning", rule: "stale", message: "old" },
];

describe("a report", () => {
  it("for people is a line for each problem and a count", () => {
    expect(formatReport(problems.slice(1), 7, "pretty")).toMatchInlineSnapshot(`
      "d.md:30:4  warning  old  [stale]
      0 errors, 1 warning in 7 files"
    `);
    expect(formatReport([], 1, "pretty")).toBe("0 errors, 0 warnings in 1 file");
  });

  it("for programs is JSON with everything that is known", () => {
    expect(JSON.parse(formatReport(problems, 7, "json"))).toEqual({
      problems,
      counts: { files: 7, errors: 1, warnings: 1 },
    });
  });

  it("for a workflow is annotations, whose own marks are escaped", () => {
    expect(formatReport(problems, 7, "github")).toMatchInlineSnapshot(`
      "::error file=a%2C b%3Ac.md,line=1,col=2,title=link::50%25 of "x"%0Ais gone
      ::warning file=d.md,line=30,col=4,title=stale::old
      1 error, 1 warning in 7 files"
    `);
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { describeWait, findEmailProblem, findPasswordProblem, passwordLength } from "./account";

describe("an e-mail address", () => {
  it.each(["ada@example.org", "a.b+c@mail.example.co.uk", "ada@bücher.example", "o'neil@example.org"])(
    "%s is whole",
    (email) => {
      expect(findEmailProblem(email)).toBeNull();
    },
  );

  it.each(["ada", "ada@", "@example.org", "ada@example", "ada@example.", "a da@example.org", "a@b@c.de"])(
    "%s is not",
    (email) => {
      expect(findEmailProblem(email)).toMatch(/not a whole e-mail address/);
    },
  );

  it("is asked for when there is none, and refused when it is longer than any", () => {
    expect(findEmailProblem("")).toBe("Enter your e-mail address.");
    expect(findEmailProblem(`${"a".repeat(300)}@example.org`)).not.toBeNull();
  });
});

describe("a new password", () => {
  it("passes by its length alone", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 200 }), (password) => {
        const fits = password.length >= passwordLength.least && password.length <= passwordLength.most;
        expect(findPasswordProblem(password) === null).toBe(fits);
      }),
    );
  });

  it("is refused with its length and the one it takes", () => {
    expect(findPasswordProblem("")).toBe("Enter a new password.");
    expect(findPasswordProblem("short")).toBe("This has 5 characters; it takes at least 10.");
    expect(findPasswordProblem("x".repeat(129))).toBe("This has 129 characters; it takes at most 128.");
  });
});

describe("a time to wait", () => {
  it.each([
    [1, "in a minute"],
    [60, "in a minute"],
    [61, "in 2 minutes"],
    [900, "in 15 minutes"],
  ])("of %i seconds is told as %s", (seconds, words) => {
    expect(describeWait(seconds)).toBe(words);
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { lines, minimal, problemsWith, skillFile, withFiles, report } from "../../tests/fixtures/content-set";
import { resolveLink } from "./link";

const from = "skills/kitchen/stirring.md";

describe("where a link leads", () => {
  it("is a file of the content, by a path from the file it stands in", () => {
    const skill = (id: string): object => ({ kind: "skill", id });
    expect(resolveLink(from, "tasting.md")).toEqual({
      to: skill("tasting"),
      file: "skills/kitchen/tasting.md",
    });
    expect(resolveLink(from, "./../cellar/wine.md")).toEqual({
      to: skill("wine"),
      file: "skills/cellar/wine.md",
    });
    expect(resolveLink(from, "../../roles/cook.md")).toEqual({
      to: { kind: "role", id: "cook" },
      file: "roles/cook.md",
    });
  });

  it("does not depend on a #fragment, a query or percent-encoding", () => {
    const plain = resolveLink(from, "tasting.md");
    for (const url of ["tasting.md#levels", "tasting.md?plain=1", "t%61sting%2Emd", "%74asting.md#a?b"]) {
      expect(resolveLink(from, url)).toEqual(plain);
    }
  });

  it("may be the web, and then stays as it is written", () => {
    for (const url of ["https://example.org/a?b=c#d", "HTTP://example.org", "http://[::1]:80/"]) {
      expect(resolveLink(from, url)).toEqual({ to: { kind: "web", url }, file: null });
    }
  });

  it("is never anything but http and https, however it is disguised", () => {
    const schemes = fc.constantFrom(
      "javascript",
      "JavaScript",
      "data",
      "mailto",
      "file",
      "vbscript",
      "ftp",
      "tel",
    );
    const disguise = fc.constantFrom("", " ", "\t", "\u0000", "\u0001", "\n");
    fc.assert(
      fc.property(schemes, disguise, fc.nat(3), fc.webPath(), (scheme, hidden, at, rest) => {
        const url = `${scheme.slice(0, at)}${hidden}${scheme.slice(at)}:${rest}`;
        expect(resolveLink(from, url)).toHaveProperty("problem");
      }),
    );
  });

  it("is told or refused for any text, and never throws or leaves the folder", () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(fc.constantFrom("..", "%2e%2e", "/", "skills", "a.md")).map((parts) => parts.join("/")),
        ),
        (url) => {
          const result = resolveLink(from, url);
          if ("file" in result && result.file !== null)
            expect(result.file).not.toMatch(/(^|\/)\.\.?(\/|$)|^\//);
        },
      ),
    );
  });
});

describe("a link that leads nowhere", () => {
  it("is reported where it stands, with what was probably meant", () => {
    const prose = [
      "## Notes",
      "",
      "See [one](stiring.md), [two](../kitchen/nothing-like-it.md) and [three](../cellar/stirring.md).",
      "",
      "- [mail](mailto:a@b.org) [script](javascript:alert(1)) [data](data:text/html,x)",
      "- [absolute](/skills/kitchen/stirring.md) [out](../../../secret.md) [page](../../README.md)",
      "- [picture](pan.png) [folder](../kitchen/) [own part](#levels) [bad](https://exa mple) <ftp://x.org>",
      "- [bad](https://:99999/)",
    ];
    expect(problemsWith({ "skills/kitchen/stirring.md": skillFile("Stirring", ...prose) }))
      .toMatchInlineSnapshot(`
      "skills/kitchen/stirring.md:18:5  error  no skill "stiring"; did you mean "stirring"?  [link]
      skills/kitchen/stirring.md:18:24  error  no skill "nothing-like-it"  [link]
      skills/kitchen/stirring.md:18:65  error  no file "skills/cellar/stirring.md"; this skill stands in "skills/kitchen/stirring.md"  [link]
      skills/kitchen/stirring.md:20:3  error  a link may lead to http: or https:, not mailto:  [link]
      skills/kitchen/stirring.md:20:26  error  a link may lead to http: or https:, not javascript:  [link]
      skills/kitchen/stirring.md:20:56  error  a link may lead to http: or https:, not data:  [link]
      skills/kitchen/stirring.md:21:3  error  "/skills/kitchen/stirring.md" is an absolute path; link to files by a relative one  [link]
      skills/kitchen/stirring.md:21:43  error  "../../../secret.md" leads out of the content folder  [link]
      skills/kitchen/stirring.md:21:69  error  "../../README.md" is not a role, skill, certification, source or starting point  [link]
      skills/kitchen/stirring.md:22:3  error  "pan.png" is not a role, skill, certification, source or starting point  [link]
      skills/kitchen/stirring.md:22:22  error  "../kitchen/" is not a role, skill, certification, source or starting point  [link]
      skills/kitchen/stirring.md:22:44  error  "#levels" is not a role, skill, certification, source or starting point  [link]
      skills/kitchen/stirring.md:22:88  error  a link may lead to http: or https:, not ftp:  [link]
      skills/kitchen/stirring.md:23:3  error  "https://:99999/" is not a valid address  [link]"
    `);
  });

  it("is found through a reference too, and told at the place of use", () => {
    const prose = [
      "## Notes",
      "",
      "Read [this][here], [that] and [those][heer].",
      "",
      "[here]: nowhere.md",
      "[That]: /x.md",
    ];
    expect(problemsWith({ "skills/kitchen/stirring.md": skillFile("Stirring", ...prose) }))
      .toMatchInlineSnapshot(`
      "skills/kitchen/stirring.md:18:6  error  no skill "nowhere"  [link]
      skills/kitchen/stirring.md:18:20  error  "/x.md" is an absolute path; link to files by a relative one  [link]
      skills/kitchen/stirring.md:18:31  error  no address is defined for [heer]; did you mean "here"?  [link]"
    `);
  });

  it("in a cell must also be of the right kind, and the only thing there", () => {
    const start = lines(
      minimal["starts/guest.md"].trimEnd(),
      "| [A book](../sources/book.md) | aware |",
      "| [Web](https://example.org) | aware |",
      "| Stirring | aware |",
      "| see [Stirring](../skills/kitchen/stirring.md) | aware |",
      "| | aware |",
      "| [Stir](mailto:x@y.org) | aware |",
    );
    expect(problemsWith({ "starts/guest.md": start })).toMatchInlineSnapshot(`
      "starts/guest.md:13:3  error  "Skill" takes a link to a skill, and this one leads to a source  [link]
      starts/guest.md:14:3  error  "Skill" takes a link to a skill, and this one leads to the web  [link]
      starts/guest.md:15:3  error  "Skill" takes a link to a skill file, like [Title](path.md)  [link]
      starts/guest.md:16:3  error  "Skill" takes a link to a skill file, like [Title](path.md)  [link]
      starts/guest.md:17:1  error  "Skill" takes a link to a skill file, like [Title](path.md)  [link]
      starts/guest.md:18:3  error  a link may lead to http: or https:, not mailto:  [link]"
    `);
  });

  it("may stand in a row twice only under different things, whatever the words of the link", () => {
    const start = lines(
      minimal["starts/guest.md"].trimEnd(),
      "| [Stirring again](../skills/kitchen/../kitchen/stirring.md#levels) | working |",
      "| [Stirring](../skills/kitchen/tasting.md) | working |",
    );
    const files = withFiles({ "starts/guest.md": start, "skills/kitchen/tasting.md": skillFile("Tasting") });
    expect(report(files)).toMatchInlineSnapshot(`
      "starts/guest.md:13:3  error  a row for this stands above already  [link]
      1 error, 0 warnings in 7 files"
    `);
  });
});

import { describe, expect, it } from "vitest";
import {
  check,
  minimal,
  problemsWith,
  report,
  skillFile,
  today,
  withFiles,
} from "../../tests/fixtures/content-set";

/** A skill that builds on others; the first row stands on line 20. */
const building = (title: string, ...needs: string[]): string =>
  skillFile(
    title,
    ...["## Builds on", "", "| To reach | You need | At |", "| - | - | - |"],
    ...needs.map((need) => `| working | [Need](${need}.md) | aware |`),
  );

describe("a set without a mistake", () => {
  it("has no problems, one file of each kind, and is published", () => {
    expect(report(minimal)).toBe("0 errors, 0 warnings in 6 files");
    const { areas, skills, roles, certifications, sources, starts } = check(minimal).content ?? {};
    expect([areas, skills, roles, certifications, sources, starts].map((entries) => entries?.length)).toEqual(
      [1, 1, 1, 1, 1, 1],
    );
  });

  it("is not published with any error, and is with warnings", () => {
    expect(check(withFiles({ "roles/cook.txt": "" })).content).toBeNull();
    const unused = withFiles({ "skills/kitchen/tasting.md": skillFile("Tasting") });
    expect(report(unused)).toMatchInlineSnapshot(`
      "skills/kitchen/tasting.md:1:1  warning  nothing refers to the skill "tasting"  [unused]
      0 errors, 1 warning in 7 files"
    `);
    expect(check(unused).content?.skills.map(({ id }) => id)).toEqual(["stirring", "tasting"]);
  });

  it("may be empty", () => {
    expect(report({})).toBe("0 errors, 0 warnings in 0 files");
  });
});

describe("levels", () => {
  it("asked for are levels that the skill defines", () => {
    const role = minimal["roles/cook.md"].replace("| working |", "| expert |");
    const skill = building("Tasting", "stirring").replace("| aware |\n", "| proficient |\n");
    expect(problemsWith({ "roles/cook.md": role, "skills/kitchen/tasting.md": skill }))
      .toMatchInlineSnapshot(`
      "roles/cook.md:14:47  error  "expert" is above what the skill "stirring" defines; its last level is working  [level]
      skills/kitchen/tasting.md:1:1  warning  nothing refers to the skill "tasting"  [unused]
      skills/kitchen/tasting.md:20:35  error  "proficient" is above what the skill "stirring" defines; its last level is working  [level]"
    `);
  });

  it("are not doubted twice when the skill itself is broken", () => {
    const skill = minimal["skills/kitchen/stirring.md"].replace("kind: technical", "kind: tecnical");
    expect(problemsWith({ "skills/kitchen/stirring.md": skill })).toMatchInlineSnapshot(
      `"skills/kitchen/stirring.md:4:7  error  "kind" is one of technical, human, domain, not "tecnical"; did you mean "technical"?  [front-matter]"`,
    );
  });
});

describe("names", () => {
  it("are taken once within a kind, whatever their letter case", () => {
    const files = {
      "skills/kitchen/tasting.md": skillFile("STIRRING").replace(
        "kind:",
        "aliases: [Slurping, Sipping]\nformerly: [stirring, sipping]\nkind:",
      ),
      "skills/kitchen/sipping.md": skillFile("Sip").replace(
        "kind:",
        "aliases: [sipping]\nformerly: [drinking]\nkind:",
      ),
      "skills/kitchen/drinking.md": skillFile("Drinking"),
      "starts/stirring.md": minimal["starts/guest.md"].replace("title: Guest", "title: Stirring"),
    };
    const told = problemsWith(files)
      .split("\n")
      .filter((line) => line.endsWith("[duplicate]"));
    expect(told.join("\n")).toMatchInlineSnapshot(`
      "skills/kitchen/sipping.md:5:12  error  the earlier id "drinking" is taken by skills/kitchen/drinking.md  [duplicate]
      skills/kitchen/tasting.md:2:8  error  the title "STIRRING" is taken by skills/kitchen/stirring.md  [duplicate]
      skills/kitchen/tasting.md:4:21  error  the alias "Sipping" is taken by skills/kitchen/sipping.md  [duplicate]
      skills/kitchen/tasting.md:5:12  error  the earlier id "stirring" is taken by skills/kitchen/stirring.md  [duplicate]
      skills/kitchen/tasting.md:5:22  error  the earlier id "sipping" is taken by skills/kitchen/sipping.md  [duplicate]"
    `);
  });

  it("of files too: an id stands in one area only", () => {
    const areas = `${minimal["areas.md"]}| cellar | Cellar | cold |\n`;
    expect(problemsWith({ "areas.md": areas, "skills/cellar/stirring.md": skillFile("Stirring wine") }))
      .toMatchInlineSnapshot(`
      "skills/cellar/stirring.md:1:1  warning  nothing refers to the skill "stirring"  [unused]
      skills/kitchen/stirring.md:1:1  error  the id "stirring" is taken by skills/cellar/stirring.md  [duplicate]"
    `);
  });
});

describe("areas", () => {
  it("have a row for every folder, and a folder for every row", () => {
    const files = {
      "skills/kitchn/tasting.md": skillFile("Tasting"),
      "areas.md": `${minimal["areas.md"]}| cellar | Cellar | cold |\n`,
    };
    expect(problemsWith(files)).toMatchInlineSnapshot(`
      "areas.md:9:3  warning  the area "cellar" has no skills  [unused]
      skills/kitchn/tasting.md:1:1  error  the area "kitchn" has no row in areas.md; did you mean "kitchen"?  [table]
      skills/kitchn/tasting.md:1:1  warning  nothing refers to the skill "tasting"  [unused]"
    `);
    expect(problemsWith({ "areas.md": undefined })).toMatchInlineSnapshot(
      `"skills/kitchen/stirring.md:1:1  error  the area "kitchen" has no row in areas.md  [table]"`,
    );
  });
});

describe("use", () => {
  it("is missed by skills, sources and certifications that only refer to themselves, and by no other kind", () => {
    const own = (path: string): string => `${path}\n\nSee [itself](${path}).`;
    const files = {
      "skills/kitchen/tasting.md": skillFile("Tasting", "## Notes", "", own("tasting.md")),
      "sources/leaflet.md": minimal["sources/book.md"].replace("The book", "Leaflet"),
      "certifications/medal.md": minimal["certifications/badge.md"].replace("title: Badge", "title: Medal"),
      "roles/chef.md": minimal["roles/cook.md"].replace("title: Cook", "title: Chef"),
      "starts/child.md": minimal["starts/guest.md"].replace("title: Guest", "title: Child"),
    };
    expect(problemsWith(files)).toMatchInlineSnapshot(`
      "certifications/medal.md:1:1  warning  nothing refers to the certification "medal"  [unused]
      skills/kitchen/tasting.md:1:1  warning  nothing refers to the skill "tasting"  [unused]
      sources/leaflet.md:1:1  warning  nothing refers to the source "leaflet"  [unused]"
    `);
  });
});

describe("the problems of a set", () => {
  it("are all told, sorted by file, line and column, whatever the order of the files", () => {
    const broken = withFiles({
      "roles/cook.md": minimal["roles/cook.md"]
        .replace("working", "good")
        .replace("core", "vital")
        .replace("family: engineering\n", ""),
      "skills/kitchen/stirring.md": minimal["skills/kitchen/stirring.md"]
        .replace("| 20 |", "| much |")
        .replace("technical", "tchnical"),
      "starts/Guest.md": "",
      "sources/book.md": minimal["sources/book.md"].replace("---\n\n", "---\n\n[x](y.md) [^z]\n\n"),
    });
    const { problems } = check(broken, today);
    const key = ({ file, line, column }: (typeof problems)[number]): [string, number, number] => [
      file,
      line,
      column,
    ];
    const sorted = [...problems].sort((a, b) => {
      const [[af, al, ac], [bf, bl, bc]] = [key(a), key(b)];
      return af === bf ? al - bl || ac - bc : af < bf ? -1 : 1;
    });
    expect(problems.map(key)).toEqual(sorted.map(key));
    expect(new Set(problems.map(({ file }) => file)).size).toBe(4);
    expect(report(broken)).toMatchInlineSnapshot(`
      "roles/cook.md:1:1  error  the key "family" is missing  [front-matter]
      roles/cook.md:13:47  error  "good" is no level; the levels are aware, working, proficient, expert  [level]
      roles/cook.md:13:54  error  "Importance" is one of core, important, optional, not "vital"  [table]
      skills/kitchen/stirring.md:4:7  error  "kind" is one of technical, human, domain, not "tchnical"; did you mean "technical"?  [front-matter]
      skills/kitchen/stirring.md:14:21  error  "Hours" takes a positive number such as 12 or 0.5, not "much"  [table]
      sources/book.md:8:1  error  no source "y"  [link]
      sources/book.md:8:11  error  the footnote [^z] is not defined  [citation]
      starts/Guest.md:1:1  error  "Guest" is not an id: lower-case letters, digits and single hyphens  [place]
      8 errors, 0 warnings in 7 files"
    `);
  });
});

import { describe, expect, it } from "vitest";
import { smallContent, smallRole } from "../../tests/fixtures/small-content";
import { buildCatalogue } from "./catalogue";
import { compareRoles } from "./comparison";
import type { Profile } from "./graph";
import { writeComparisonCsv, writeComparisonMarkdown } from "./write-comparison";

const content = smallContent(["cutting", "frying", "baking"]);
const pay = { leftOut: null, seniority: "all", fit: "proxy" } as const;
const baker = {
  ...smallRole("baker", ["baking", "cutting"]),
  title: "Baker | *night*",
  experience: null,
  certifications: [],
};
const roles = [
  smallRole("cook", ["cutting", "frying"]),
  { ...baker, salaries: baker.salaries.map((row) => ({ ...row, ...pay })) },
];
const catalogue = buildCatalogue({ ...content, roles }, "v1");
const { graph } = catalogue;
const own: Profile = new Map([["cutting", 2]]);

describe("writeComparisonCsv", () => {
  it("has a line for each skill, with what each role asks of it", () => {
    const csv = writeComparisonCsv(compareRoles(graph, content, roles), catalogue);
    expect(csv.split("\r\n")).toEqual([
      "skill,title,area,shared by,cook level,cook importance,baker level,baker importance",
      "cutting,Title of cutting,Craft,all,2,core,2,important",
      "baking,Title of baking,Craft,one,,,2,core",
      "frying,Title of frying,Craft,one,2,important,,",
      "",
    ]);
  });

  it("has the reader’s own level where there is one", () => {
    const csv = writeComparisonCsv(compareRoles(graph, content, roles, own), catalogue, own);
    expect(csv).toMatch(/^skill,.*,yours\r\ncutting,.*,2\r\nbaking,.*,0\r\n/);
  });
});

describe("writeComparisonMarkdown", () => {
  it("tells the roles, the skills by who asks for them, and what one has of the other", () => {
    const markdown = writeComparisonMarkdown(compareRoles(graph, content, roles, own), catalogue, own);
    expect(markdown).toMatchInlineSnapshot(`
      "# Title of cook, Baker \\| \\*night\\*

      |  | Title of cook | Baker \\| \\*night\\* |
      | --- | --- | --- |
      | Seniority | senior | senior |
      | Family | architecture | architecture |
      | Years of experience | 3–8.5 | – |
      | Median pay, US | – | 120,001 USD, base, proxy |
      | You are ready | 60 % | 40 % |
      | Hours that are left | about 23 | about 23 |

      ## Asked for by all

      | Skill | Title of cook | Baker \\| \\*night\\* | Yours |
      | --- | --- | --- | --- |
      | Title of cutting | 2 working, core | 2 working, important | 2 working |

      ## Asked for by one

      | Skill | Title of cook | Baker \\| \\*night\\* | Yours |
      | --- | --- | --- | --- |
      | Title of baking | – | 2 working, core | 0 none |
      | Title of frying | 2 working, important | – | 0 none |

      ## Certifications

      | Certification | Title of cook | Baker \\| \\*night\\* |
      | --- | --- | --- |
      | Title of diploma | optional | – |

      ## Who is ready for one role has part of another

      | Ready for | Title of cook | Baker \\| \\*night\\* |
      | --- | --- | --- |
      | Title of cook | – | 40 % ready, about 23 hours left |
      | Baker \\| \\*night\\* | 60 % ready, about 23 hours left | – |
      "
    `);
  });

  it("says nothing of a reader who has entered nothing", () => {
    const markdown = writeComparisonMarkdown(compareRoles(graph, content, roles), catalogue);
    expect(markdown).not.toMatch(/Yours|You are/);
  });
});

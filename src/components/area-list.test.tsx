import { render, screen } from "@testing-library/react";
import { expect, it } from "vitest";
import { levelSetting } from "../../tests/fixtures/level-setting";
import { smallContent, smallSkill } from "../../tests/fixtures/small-content";
import { AreaList } from "./area-list";
import { SkillList } from "./skill-list";

const areas = ["craft", "service"].map((id) => ({ id, title: `The ${id}`, summary: [] }));
const skills = [...smallContent(["cutting", "frying"]).skills, { ...smallSkill("pouring"), area: "service" }];

it("leads to each area, with how many skills it has", () => {
  render(<AreaList areas={areas} skills={skills} />);
  const found = areas.map(({ title }) => screen.getByRole("link", { name: title }).getAttribute("href"));
  expect(found).toEqual(["/skills?area=craft", "/skills?area=service"]);
  expect(screen.getAllByRole("heading").map((each) => each.textContent)).toEqual([
    "The craft 2 skills",
    "The service 1 skill",
  ]);
});

it("between them the areas lead to every skill", () => {
  for (const area of areas) {
    render(
      <SkillList areas={[area]} skills={skills} demand={new Map()} setting={levelSetting(skills)} isPart />,
    );
  }
  const hrefs = screen.getAllByRole("link").map((each) => each.getAttribute("href"));
  const expected = skills.map(({ id }) => `/skills/${id}`);
  expect(hrefs.filter((href) => href !== "/skills").sort()).toEqual(expected.sort());
});

import type { Certification } from "@/domain/content";
import type { FileContext } from "./context";
import { readEntry, sortSections } from "./entry";
import { readFrontMatter } from "./front-matter";
import type { Page } from "./markdown";
import { fileStart } from "./problem";
import { certificationKeys } from "./schema";
import { readSkillLevels, skillLevelColumns } from "./skill-levels";
import { readSectionTable } from "./table";

export function parseCertification(id: string, page: Page, context: FileContext): Certification | null {
  const frontMatter = readFrontMatter(page, certificationKeys, context);
  const { known, prose } = sortSections(page, ["Covers"], context);
  const covers = readSkillLevels(readSectionTable(page, known.get("Covers"), skillLevelColumns, context));
  if (!frontMatter) return null;
  const { issuer, url, code, cost, validity, status, "retired-on": retiredOn } = frontMatter.values;
  if (retiredOn !== undefined && status !== "retired") {
    context.error(
      "front-matter",
      frontMatter.placeOf(["retired-on"]),
      '"retired-on" goes with "status: retired"',
    );
  }
  if (status === "retired" && retiredOn === undefined) {
    context.error("front-matter", fileStart, 'a retired certification says since when: "retired-on"');
  }
  return {
    ...readEntry(id, page, prose, frontMatter, context),
    issuer,
    url: url ?? null,
    code: code ?? null,
    cost: readCost(cost),
    validity: validity ?? null,
    status,
    retiredOn: retiredOn ?? null,
    covers,
  };
}

function readCost(cost: string | undefined): Certification["cost"] {
  const [amount, currency] = cost?.split(" ") ?? [];
  return amount && currency ? { amount: Number(amount), currency } : null;
}

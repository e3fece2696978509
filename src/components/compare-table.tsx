import type { ReactNode } from "react";
import type { Catalogue } from "@/domain/catalogue";
import {
  type ComparedCertification,
  type ComparedSkill,
  isEqualForAll,
  withoutEqual,
} from "@/domain/comparison";
import { levelWords } from "@/domain/level";
import { spellCount } from "@/domain/number-words";
import { formatCount } from "@/lib/format";
import { nameAll } from "./compare-words";
import { CompareFacts } from "./compare-facts";
import { CompareHead } from "./compare-head";
import { type ComparedProps, Row } from "./compare-row";
import { pageOf } from "./href";
import { ImportanceMark, NeedMark } from "./need-mark";

/** What roles ask for, side by side: facts, then skill after skill, then certifications. */
export function CompareTable({ describedBy, ...props }: ComparedProps & { describedBy: string }) {
  const { roles, catalogue, levels, view } = props;
  const { skills, certifications } = view.isShort ? withoutEqual(props.comparison) : props.comparison;
  const groups = [
    { of: "all", title: `${nameAll(roles.length)} ask for` },
    { of: "some", title: `Some of the ${spellCount(roles.length)} ask for` },
    { of: "one", title: "Only one asks for" },
  ] as const;
  return (
    <table aria-describedby={describedBy}>
      <caption className="sr-only">What the roles ask for, side by side</caption>
      <CompareHead roles={roles} view={view} />
      <CompareFacts {...props} />
      {groups.map(({ of, title }) => (
        <Group key={of} title={title} noun="skill">
          {skills
            .filter(({ sharedBy }) => sharedBy === of)
            .map((row) => (
              <SkillRow key={row.skill} of={row} catalogue={catalogue} levels={levels} />
            ))}
        </Group>
      ))}
      <Group title="Certifications named" noun="certification">
        {certifications.map((row) => (
          <CertificationRow key={row.certification} of={row} certifications={catalogue.certifications} />
        ))}
      </Group>
    </table>
  );
}

/** Rows under a heading that says how many they are; nothing where there is none. */
function Group({ title, noun, children }: { title: string; noun: string; children: ReactNode[] }) {
  if (children.length === 0) return null;
  return (
    <tbody>
      <tr>
        <th scope="rowgroup" colSpan={3} className="text-ink font-serif text-lead font-semibold">
          {title}{" "}
          <span className="count text-soft font-sans text-small font-normal">
            {formatCount(children.length, noun)}
          </span>
        </th>
      </tr>
      {children}
    </tbody>
  );
}

interface SkillRowProps extends Pick<ComparedProps, "catalogue" | "levels"> {
  of: ComparedSkill;
}

function SkillRow({ of, catalogue, levels }: SkillRowProps) {
  const { skill, asked } = of;
  const have = levels.size > 0 ? (levels.get(skill) ?? 0) : undefined;
  const notes = [...(have ? [`yours: ${levelWords[have]}`] : []), ...(isEqualForAll(of) ? ["equal"] : [])];
  return (
    <Row
      head={
        <>
          <a href={pageOf("skill", skill)}>{catalogue.skills.get(skill)?.title ?? skill}</a>
          {notes.length > 0 && <span className="text-soft block font-normal">{notes.join(", ")}</span>}
        </>
      }
      cells={asked.map((each) => each && <NeedMark {...each} have={have} />)}
    />
  );
}

interface CertificationRowProps {
  of: ComparedCertification;
  certifications: Catalogue["certifications"];
}

function CertificationRow({ of: { certification: id, asked }, certifications }: CertificationRowProps) {
  const certification = certifications.get(id);
  return (
    <Row
      head={
        <>
          <a href={pageOf("certification", id)}>{certification?.title ?? id}</a>
          {certification?.status === "retired" && <span className="text-doubt"> · retired</span>}
        </>
      }
      cells={asked.map((each) => each && <ImportanceMark importance={each} />)}
    />
  );
}

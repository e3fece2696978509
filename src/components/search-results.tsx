import { type Finding, type FindingKind, groupFindings } from "@/domain/finding";
import { formatCount, formatNumber } from "@/lib/format";
import { FindingFacts, kindTitles } from "./finding";
import { pageOfFinding, searchPage } from "./href";
import { levelPips, type LevelSetting, markRow } from "./level-controls";
import { LevelForm } from "./level-form";

interface SearchResultsProps {
  query: string;
  /** How much was found; where that is very much, `findings` has only the best of it. */
  total: number;
  findings: readonly Finding[];
  /** The one kind to show in full, or the best of each. */
  kind: FindingKind | undefined;
  setting: LevelSetting;
}

const bestOfEach = 8;
/** A few more are shown too, rather than led to. */
const mostOfEach = 12;

/** What was found, by kind, the kind of the best first. */
export function SearchResults({ query, total, findings, kind, setting }: SearchResultsProps) {
  const all = groupFindings(findings);
  const only = all.filter((group) => group.kind === kind);
  const groups = only.length > 0 ? only : all;
  return (
    <>
      <p className="text-soft figures mt-6 wrap-anywhere">
        {total > findings.length && `The best ${formatNumber(findings.length)} of `}
        {formatCount(total, "result")} for “{query}”
        {only.length > 0 && (
          <>
            {" · "}
            <a href={searchPage(query)}>all kinds</a>
          </>
        )}
      </p>
      {groups.map((group) => {
        const isCut = only.length === 0 && group.findings.length > mostOfEach;
        return (
          <section key={group.kind} aria-labelledby={group.kind}>
            <h2 id={group.kind}>
              {kindTitles[group.kind]}{" "}
              <span className="text-soft figures text-base font-normal">
                {formatNumber(group.findings.length)}
              </span>
            </h2>
            <FindingList
              findings={isCut ? group.findings.slice(0, bestOfEach) : group.findings}
              setting={setting}
            />
            {isCut && (
              <p className="mt-3 font-sans">
                <a href={searchPage(query, group.kind)}>
                  All {formatNumber(group.findings.length)} {kindTitles[group.kind].toLowerCase()}
                </a>
              </p>
            )}
          </section>
        );
      })}
    </>
  );
}

interface FindingListProps {
  findings: readonly Finding[];
  /** What sets the levels of the skills among them. */
  setting: LevelSetting;
}

export function FindingList({ findings, setting }: FindingListProps) {
  const pips = levelPips(setting);
  return (
    <LevelForm action={setting.action} back={setting.back}>
      <ul className="grid gap-x-12 gap-y-3 sm:grid-cols-2">
        {findings.map((finding, index) => (
          <li
            key={index}
            {...(finding.kind === "skill" && markRow(setting, finding.id))}
            className="flex flex-wrap items-center justify-between gap-x-4 leading-snug"
          >
            <div className="min-w-0">
              <a href={pageOfFinding(finding)}>{finding.title}</a>
              <FindingFacts finding={finding} />
            </div>
            {finding.kind === "skill" && pips(finding.id)}
          </li>
        ))}
      </ul>
    </LevelForm>
  );
}

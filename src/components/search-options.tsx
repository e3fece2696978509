import { type Finding, groupFindings } from "@/domain/finding";
import { FindingFacts, kindTitles } from "./finding";
import { pageOfFinding } from "./href";

interface SearchOptionsProps {
  /** Of the list; its options are this and their place. */
  id: string;
  findings: readonly Finding[];
  /** The place of the option that Enter takes. */
  active: number;
  onActive: (place: number) => void;
  onTake: () => void;
}

/** What was found, by kind, as options of a combobox; each is also a link, for a new tab and the like. */
export function SearchOptions({ id, findings, active, onActive, onTake }: SearchOptionsProps) {
  const groups = groupFindings(findings);
  const inOrder = groups.flatMap((group) => group.findings);
  return (
    <div
      id={id}
      role="listbox"
      aria-label="Results"
      hidden={findings.length === 0}
      // Or the browser stops here with Tab, as the list scrolls.
      tabIndex={-1}
      className="max-h-[50dvh] sm:max-h-[60dvh] overflow-y-auto overscroll-contain pb-2"
    >
      {groups.map((group) => (
        <div key={group.kind} role="group" aria-label={kindTitles[group.kind]}>
          <p aria-hidden="true" className="text-soft px-5 pt-3 pb-1 text-small">
            {kindTitles[group.kind]}
          </p>
          {group.findings.map((finding) => {
            const place = inOrder.indexOf(finding);
            return (
              <a
                key={place}
                id={`${id}-${place}`}
                role="option"
                aria-selected={place === active}
                tabIndex={-1}
                href={pageOfFinding(finding)}
                onMouseMove={() => {
                  onActive(place);
                }}
                onClick={(event) => {
                  if (!event.ctrlKey && !event.metaKey && !event.shiftKey) onTake();
                }}
                className="text-ink aria-selected:border-accent aria-selected:bg-raised block border-l-3 border-transparent px-4.25 py-1.5 leading-snug no-underline"
              >
                {finding.title}
                <FindingFacts finding={finding} />
              </a>
            );
          })}
        </div>
      ))}
    </div>
  );
}

import type { Skill } from "@/domain/content";
import { type Level, toLevel } from "@/domain/level";
import { formatHours } from "@/lib/format";
import { LevelMark } from "./level";
import type { Notes } from "./notes";
import { Words } from "./prose";

const rungs = ["", "border-level-1", "border-level-2", "border-level-3", "border-level-4"] as const;

interface LadderProps {
  skill: Skill;
  notes: Notes;
  /** Where its reader stands. */
  level: Level;
}

/** The levels as a ladder: what one can do at each, the hours from the one before, and where one stands. */
export function Ladder({ skill, notes, level }: LadderProps) {
  return (
    <ol className="mt-6 max-w-[78ch]">
      {skill.levels.map(({ youCan, hours }, index) => {
        const rung = toLevel(index + 1);
        const total = skill.levels.slice(0, rung).reduce((sum, each) => sum + each.hours, 0);
        return (
          <li
            key={rung}
            aria-current={rung === level ? "step" : undefined}
            className={`border-l-8 ${rungs[rung]} aria-current:bg-raised gap-6 py-3 pr-4 pl-5 sm:flex`}
          >
            <p className="mb-1 shrink-0 basis-40 font-sans sm:mb-0">
              <LevelMark level={rung} />
              <span className="text-soft figures block text-small">about {formatHours(hours)}</span>
              {rung > 1 && (
                <span className="text-soft figures block text-small">{formatHours(total)} in all</span>
              )}
              {rung === level && <strong className="text-accent block text-small">You are here</strong>}
              {rung < level && <span className="text-accent block text-small">reached</span>}
            </p>
            <p>
              You can <Words of={youCan} notes={notes} />.
            </p>
          </li>
        );
      })}
    </ol>
  );
}

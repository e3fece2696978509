import type { Skill } from "@/domain/content";
import type { Profile } from "@/domain/graph";
import { levelWords, toLevel } from "@/domain/level";
import { drawNeighbours, type NeighbourCard, type NeighbourSide } from "@/pictures/neighbours";
import { BuildsOn, Opens } from "./skill-parts";
import { CardFace, CardLink } from "./roadmap-card";

interface SkillNeighboursProps {
  skill: Skill;
  skills: ReadonlyMap<string, Skill>;
  levels: Profile;
}

/** What a skill builds on and what it opens: drawn, and as two lists. */
export function SkillNeighbours(props: SkillNeighboursProps) {
  return (
    <>
      <NeighbourPicture {...props} />
      <div className="sm:grid sm:max-w-[80ch] sm:grid-cols-2 sm:gap-x-10">
        <BuildsOn skill={props.skill} skills={props.skills} />
        <Opens skill={props.skill} all={props.skills} />
      </div>
    </>
  );
}

/** What a skill builds on at its left, and what it opens at its right. */
function NeighbourPicture({ skill, skills, levels }: SkillNeighboursProps) {
  const { width, height, self, needs, opens, edges } = drawNeighbours(skill, skills.values(), levels);
  if (edges.length === 0) return null;
  const personal = levels.size > 0;
  return (
    <figure className="roadmap small">
      <figcaption>
        <strong>Before and after {skill.title}.</strong> At the left the level that is needed of another
        skill, and for which level here; at the right the level that becomes possible, and from which level
        here.
      </figcaption>
      <div className="frame">
        <svg viewBox={`0 0 ${width} ${height}`} width={width} height={height} className="drawing">
          <g className="edges">
            {edges.map((path) => (
              <path key={path} d={path} />
            ))}
          </g>
          <Side side={needs} name="Builds on" list="#builds-on" preposition="for" personal={personal} />
          <g className="self">
            <CardFace
              skill={skill.id}
              {...self}
              need={toLevel(skill.levels.length)}
              have={personal ? (levels.get(skill.id) ?? 0) : undefined}
              word={null}
            />
          </g>
          <Side side={opens} name="Opens" list="#opens" preposition="from" personal={personal} />
        </svg>
      </div>
    </figure>
  );
}

interface SideProps {
  side: NeighbourSide;
  name: string;
  /** Where the whole list is. */
  list: string;
  preposition: string;
  personal: boolean;
}

function Side({ side: { cards, more }, name, list, preposition, personal }: SideProps) {
  const [first, last] = [cards[0], cards.at(-1)];
  if (!first || !last) return null;
  return (
    <>
      <text className="count" x={first.x} y={first.y - 9}>
        {name}
      </text>
      {cards.map((card) => (
        <Neighbour
          key={card.skill}
          card={card}
          word={`${preposition} ${levelWords[card.here]}`}
          personal={personal}
        />
      ))}
      {more > 0 && (
        <a href={list}>
          <text className="more" x={first.x} y={last.y + 68}>
            and {more} more
          </text>
        </a>
      )}
    </>
  );
}

function Neighbour({ card, word, personal }: { card: NeighbourCard; word: string; personal: boolean }) {
  const { skill, title, x, y, lines, need, have } = card;
  const isDone = personal && have >= need;
  return (
    <CardLink
      {...{ skill, title, have }}
      highest={card.highest}
      isDone={isDone}
      tip={`${title}: ${levelWords[need]}, ${word}${isDone ? ", done" : ""}`}
    >
      <CardFace
        {...{ skill, x, y, lines, need }}
        have={personal ? have : undefined}
        word={isDone ? `✓ ${word}` : word}
      />
    </CardLink>
  );
}

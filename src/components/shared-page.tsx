import type { Catalogue } from "@/domain/catalogue";
import { levelWords } from "@/domain/level";
import type { SharedView } from "@/domain/share";
import { formatCount, formatDay } from "@/lib/format";
import { pageOf } from "./href";
import { LevelMark } from "./level";

type Known = Pick<Catalogue, "skills">;

/** How ready somebody is for roles, on one scale, the nearest first. */
export function SharedGoals({ goals }: { goals: SharedView["goals"] }) {
  if (goals.length === 0) return null;
  return (
    <section aria-labelledby="ready">
      <h2 id="ready">How ready</h2>
      <ul className="max-w-[52rem] space-y-3">
        {[...goals]
          .sort((a, b) => b.percent - a.percent)
          .map(({ id, title, percent, leftOut }) => (
            <li
              key={id}
              className="grid grid-cols-[minmax(0,1fr)_4rem] items-center gap-x-6 sm:grid-cols-[16rem_1fr_4rem]"
            >
              <a href={pageOf("role", id)}>{title}</a>
              <svg
                viewBox="0 0 100 2"
                preserveAspectRatio="none"
                className="h-2 w-full max-sm:order-1 max-sm:col-span-2 max-sm:my-1.5"
                aria-hidden="true"
              >
                <rect width="100" height="2" className="fill-line" />
                <rect width={percent} height="2" className="fill-accent" />
              </svg>
              <span className="figures text-right">{percent} %</span>
              {leftOut > 0 && (
                <p className="text-soft font-sans text-small max-sm:order-2 max-sm:col-span-2 sm:col-span-3">
                  {formatCount(leftOut, "requirement")} left out, as “not for me”
                </p>
              )}
            </li>
          ))}
      </ul>
    </section>
  );
}

/** Skills by area, with the level where it is shown, and below each its evidence where that is. */
export function SharedSkills({ areas, skills }: Pick<SharedView, "areas"> & Known) {
  return areas.map(({ title, skills: rows }) => (
    <section key={title} aria-label={title} className="max-w-[52rem]">
      <h2 className="mt-9 mb-2 text-lead">{title}</h2>
      <ul className="border-line border-t">
        {rows.map(({ id, title: skill, level, evidence }) => (
          <li key={id} className="border-line break-inside-avoid border-b py-2.5">
            <div className="grid grid-cols-[minmax(0,1fr)_auto] items-baseline gap-x-4">
              {skills.has(id) ? (
                <a href={pageOf("skill", id)} className="wrap-anywhere">
                  {skill}
                </a>
              ) : (
                <span>{skill}</span>
              )}
              {level > 0 && (
                <span className="w-[9.75rem]">
                  <LevelMark level={level} />
                </span>
              )}
            </div>
            {evidence.map((piece, index) => (
              <Piece key={index} of={piece} />
            ))}
          </li>
        ))}
      </ul>
    </section>
  ));
}

/** One piece of evidence. Its words and its address are somebody's: text, and a link that vouches for nothing. */
function Piece({
  of: { text, url, date, level },
}: {
  of: SharedView["areas"][0]["skills"][0]["evidence"][0];
}) {
  const facts = [
    ...(date === null ? [] : [formatDay(date)]),
    ...(level === null ? [] : [`shows ${levelWords[level]}`]),
  ];
  const safe = url !== null && isSafe(url) ? url : null;
  return (
    <div className="mt-1.5 max-w-[60ch] pl-4 wrap-anywhere">
      <p className="whitespace-pre-line">
        <bdi>{text}</bdi>
      </p>
      <p className="text-soft font-sans text-small">
        {facts.join(", ")}
        {facts.length > 0 && safe !== null && " · "}
        {safe !== null && (
          <a href={safe} rel="nofollow noreferrer ugc">
            {nameOf(safe)}
          </a>
        )}
      </p>
    </div>
  );
}

/** The store takes no other addresses; a page that others see does not rest on that alone. */
function isSafe(url: string): boolean {
  return URL.canParse(url) && ["http:", "https:", "mailto:"].includes(new URL(url).protocol);
}

/** Where a link leads, so that nobody has to guess. */
function nameOf(url: string): string {
  const { protocol, host, pathname } = new URL(url);
  return protocol === "mailto:" ? pathname : host;
}

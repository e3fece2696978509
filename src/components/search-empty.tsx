import type { Content } from "@/domain/content";
import type { Finding } from "@/domain/finding";
import { formatCount } from "@/lib/format";
import type { LevelSetting } from "./level-controls";
import { FindingList } from "./search-results";

/** What can be found, for whoever has typed nothing yet. */
export function NothingTyped({ content }: { content: Content }) {
  const resources = content.skills.flatMap((skill) => skill.learn);
  const counts = [
    formatCount(content.roles.length, "role"),
    formatCount(content.skills.length, "skill"),
    formatCount(content.certifications.length, "certification"),
    formatCount(content.sources.length, "source"),
    formatCount(content.starts.length, "starting point"),
  ];
  return (
    <p className="mt-6 max-w-[60ch]">
      There are {counts.join(", ")} and {formatCount(resources.length, "resource")} to learn from. Short names
      and codes are known too, and a typing error does no harm.
    </p>
  );
}

interface NothingFoundProps {
  query: string;
  nearest: readonly Finding[];
  setting: LevelSetting;
}

export function NothingFound({ query, nearest, setting }: NothingFoundProps) {
  return (
    <>
      <p className="mt-6 max-w-[60ch] wrap-anywhere">Nothing here has to do with “{query}”.</p>
      {nearest.length > 0 && (
        <section aria-labelledby="nearest">
          <h2 id="nearest">What comes nearest</h2>
          <FindingList findings={nearest} setting={setting} />
        </section>
      )}
      <p className="mt-8 max-w-[60ch]">
        Fewer words find more. Or look through all <a href="/roles">roles</a>, <a href="/skills">skills</a>{" "}
        and <a href="/sources">sources</a>.
      </p>
    </>
  );
}

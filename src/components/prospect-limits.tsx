import type { Role } from "@/domain/content";
import type { PayScale, Prospect, WithoutPay } from "@/domain/prospects";
import { formatCount, formatPlace } from "@/lib/format";
import { pageOf } from "./href";

interface ProspectLimitsProps {
  /** Where pay is compared; absent where no role has a figure of its own. */
  scale: PayScale | undefined;
  ranked: readonly Prospect<Role>[];
  absent: readonly WithoutPay<Role>[];
}

/** What the table does not know. */
export function ProspectLimits({ scale, ranked, absent }: ProspectLimitsProps) {
  const single = ranked.filter(({ rows }) => rows === 1).length;
  const proxies = absent.filter(({ because }) => because === "proxy");
  const without = absent.filter(({ because }) => because === "none");
  return (
    <section>
      <h2 id="limits">What this cannot know</h2>
      <ul className="max-w-[68ch] list-disc space-y-2 pl-5">
        <li>
          Hours are the editors’ estimates for each level, and readiness is what you entered or what a
          starting point usually brings. Neither says whether anybody will hire you.
        </li>
        {scale && ranked.length > 0 && (
          <li>
            Pay for an hour of learning is the yearly median ({formatPlace(scale.where)}, {scale.basis} pay,{" "}
            {scale.currency}) divided by the hours that are left. It puts roles in an order; it is not what
            you gain, which depends on what you earn now.{" "}
            {single > 0 &&
              `${single === ranked.length ? "Each" : single} of the ${formatCount(ranked.length, "median")} rests on a single row.`}
          </li>
        )}
        {proxies.length > 0 && (
          <li>
            No pay series of their own: <Roles of={proxies} />. There are only figures of broader or
            neighbouring groups, so they are not ranked by pay.
          </li>
        )}
        {without.length > 0 && (
          <li>
            No figure of pay at all: <Roles of={without} />.
          </li>
        )}
      </ul>
    </section>
  );
}

function Roles({ of }: { of: readonly { role: Role }[] }) {
  return of.map(({ role }, index) => (
    <span key={role.id}>
      {index > 0 && ", "}
      <a href={`${pageOf("role", role.id)}#pay`}>{role.title}</a>
    </span>
  ));
}

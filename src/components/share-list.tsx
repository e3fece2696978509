import type { ShareScope } from "@/domain/share";
import { formatDay } from "@/lib/format";

/** A page that somebody shares, as its owner sees it. */
export interface ListedShare {
  id: string;
  scope: ShareScope;
  createdAt: string;
  expiresAt: string | null;
}

interface ShareListProps {
  shares: readonly ListedShare[];
  roleTitle: (id: string) => string;
  /** Ends the page that its field `share` names. */
  revoke: (form: FormData) => Promise<void>;
}

/** The pages that one shares now, each with what it shows and the press that ends it. */
export function ShareList({ shares, roleTitle, revoke }: ShareListProps) {
  return (
    <ul className="border-line max-w-[52rem] border-t">
      {shares.map(({ id, scope, createdAt, expiresAt }) => (
        <li
          key={id}
          className="border-line flex flex-wrap items-baseline justify-between gap-x-8 gap-y-1 border-b py-3"
        >
          <div className="min-w-0 wrap-anywhere sm:max-w-[40rem]">
            <p>
              <bdi>{scope.name}</bdi>: {scopeWords(scope, roleTitle)}
            </p>
            <p className="text-soft font-sans text-small">
              Shared on {formatDay(createdAt.slice(0, 10))},{" "}
              {expiresAt === null ? "until you revoke it" : `until ${formatDay(expiresAt.slice(0, 10))}`}
            </p>
          </div>
          <form action={revoke} className="font-sans text-small">
            <input type="hidden" name="share" value={id} />
            <input type="hidden" name="back" value="/me/sharing" />
            <button
              aria-label={`Revoke the page of ${scope.name}, shared on ${formatDay(createdAt.slice(0, 10))}`}
              className="text-accent min-h-11 underline underline-offset-3"
            >
              Revoke
            </button>
          </form>
        </li>
      ))}
    </ul>
  );
}

function scopeWords({ levels, evidence, goals }: ShareScope, roleTitle: (id: string) => string): string {
  const readiness = goals === "all" ? "all goals" : goals.map(roleTitle).join(" and ");
  return [
    ...(levels ? ["levels"] : []),
    ...(evidence ? ["evidence"] : []),
    ...(readiness === "" ? [] : [`readiness for ${readiness}`]),
  ].join(", ");
}

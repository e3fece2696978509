import type { ShareScope } from "@/domain/share";
import { Revocable } from "./revocable";

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
        <Revocable
          key={id}
          {...{ id, createdAt, expiresAt, revoke }}
          begun="Shared"
          field="share"
          back="/me/sharing"
          name={`the page of ${scope.name}`}
        >
          <p>
            <bdi>{scope.name}</bdi>: {scopeWords(scope, roleTitle)}
          </p>
        </Revocable>
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

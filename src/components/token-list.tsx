import type { Token } from "@/domain/token";
import { formatDay } from "@/lib/format";
import { Revocable } from "./revocable";

interface TokenListProps {
  tokens: readonly Token[];
  /** Ends the token that its field `token` names. */
  revoke: (form: FormData) => Promise<void>;
}

const rights = { read: "reads what you entered", write: "reads and changes what you entered" };

/** The tokens that are good now, each with what it may do, when it was last used, and the press that ends it. */
export function TokenList({ tokens, revoke }: TokenListProps) {
  return (
    <ul className="border-line mt-6 mb-8 max-w-[52rem] border-t">
      {tokens.map(({ id, name, scope, createdAt, expiresAt, usedOn }) => (
        <Revocable
          key={id}
          {...{ id, createdAt, expiresAt, revoke }}
          begun="Made"
          more={usedOn === null ? ", not used yet" : `, last used on ${formatDay(usedOn)}`}
          field="token"
          back="/me/data#programs"
          name={`the token "${name}"`}
        >
          <p>
            <bdi>{name}</bdi>: {rights[scope]}
          </p>
        </Revocable>
      ))}
    </ul>
  );
}

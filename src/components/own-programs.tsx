import type { Token, TokenAnswer } from "@/domain/token";
import { TokenForm } from "./token-form";
import { TokenList } from "./token-list";

interface OwnProgramsProps {
  tokens: readonly Token[];
  /** Where the application is, as "https://host"; null where that is not known. */
  origin: string | null;
  make: (before: TokenAnswer, form: FormData) => Promise<TokenAnswer>;
  revoke: (form: FormData) => Promise<void>;
}

/** How programs are let in to what is one's own. */
export function OwnPrograms({ tokens, origin, make, revoke }: OwnProgramsProps) {
  return (
    <>
      <p className="max-w-[60ch]">
        A script, a spreadsheet or an assistant can read what you entered, or change it, over the HTTP
        interface: it sends a token as <code>Authorization: Bearer</code> with each call. An assistant that
        speaks the Model Context Protocol takes the address <code>{origin}/mcp</code> and the token, and can
        then plan with your own levels. Tokens end when you make an account or sign in to one from here.
      </p>
      {tokens.length > 0 && <TokenList tokens={tokens} revoke={revoke} />}
      <TokenForm action={make} />
    </>
  );
}

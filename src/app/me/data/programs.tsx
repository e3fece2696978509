import { endTokenFromForm, makeTokenFromForm } from "@/actions/tokens";
import { OwnPrograms } from "@/components/own-programs";
import { getOrigin } from "@/session/origin";
import { getViewerTokens } from "@/session/tokens";

/** How programs are let in, as a part of the page of one's own data. */
export async function Programs() {
  return (
    <OwnPrograms
      origin={await getOrigin()}
      tokens={await getViewerTokens()}
      make={makeTokenFromForm}
      revoke={endTokenFromForm}
    />
  );
}

import type { ReactNode } from "react";

/** What a page of one's own says while there is nothing on it: what will be there, and how to begin. */
export function OwnBeginning({ children }: { children: ReactNode }) {
  return (
    <div className="mt-5 max-w-[60ch] space-y-4">
      <p className="text-lead">{children}</p>
      <p>
        <a href="/me/start" className="font-semibold">
          Begin in two minutes
        </a>
        , or open a <a href="/roles">role</a> or a <a href="/skills">skill</a> and say where you stand. No
        account is needed: what you enter is kept in this installation, and a cookie that says nothing else
        finds it again.
      </p>
    </div>
  );
}

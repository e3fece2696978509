import type { Metadata } from "next";

export const metadata: Metadata = { title: "Nothing is shared here" };

/** The same words whether a page was revoked, has expired or never was. */
export default function NothingShared() {
  return (
    <>
      <h1>Nothing is shared here</h1>
      <p className="mt-5 max-w-[60ch] text-lead">
        Either the address is mistyped, or whoever shared it has ended it, or its time is over. Ask them for
        another.
      </p>
      <p className="mt-8">
        Meanwhile, look through the <a href="/roles">roles</a> and what they ask for.
      </p>
    </>
  );
}

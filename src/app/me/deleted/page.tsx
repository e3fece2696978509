import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getViewer } from "@/session/viewer";
import { describePage } from "../../metadata";

export function generateMetadata(): Promise<Metadata> {
  const description = "What remains of what you had entered: nothing.";
  return describePage({ title: "Everything is deleted", description, path: "/me/deleted", indexed: false });
}

export default async function DeletedPage() {
  if ((await getViewer()) !== null) redirect("/me/data");
  return (
    <>
      <h1>Everything is deleted</h1>
      <p className="mt-5 max-w-[60ch] text-lead">
        Nothing of what you had entered is left here, and this browser keeps no key any more. Everything else
        stays open to you: <a href="/roles">the roles</a>, <a href="/skills">the skills</a>, and a new start
        whenever you like.
      </p>
    </>
  );
}

import type { Metadata } from "next";
import { describePage } from "../../metadata";

export function generateMetadata(): Promise<Metadata> {
  const description = "What remains of an account that was deleted: nothing.";
  return describePage({
    title: "The account is deleted",
    description,
    path: "/account/deleted",
    indexed: false,
  });
}

export default function DeletedPage() {
  return (
    <>
      <h1>The account is deleted</h1>
      <p className="mt-5 max-w-[60ch] text-lead">
        Nothing of it is left here, nor of what you had entered. Everything else stays open to you:{" "}
        <a href="/roles">the roles</a>, <a href="/skills">the skills</a>, and a new start whenever you like.
      </p>
    </>
  );
}

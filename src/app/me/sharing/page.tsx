import type { Metadata } from "next";
import { createShareFromForm, revokeShareFromForm } from "@/actions/sharing";
import { OwnBeginning } from "@/components/own-beginning";
import { ShareForm } from "@/components/share-form";
import { ShareList } from "@/components/share-list";
import { getViewerShares } from "@/session/shares";
import { getViewerPerson } from "@/session/viewer";
import { getCatalogue } from "@/store/current";
import { describePage } from "../../metadata";
import { titlesOf } from "../titles";

export function generateMetadata(): Promise<Metadata> {
  const description = "Read-only pages of what you choose, for whoever you give the address to.";
  return describePage({ title: "Sharing", description, path: "/me/sharing", indexed: false });
}

export default async function SharingPage() {
  const { since, goals } = await getViewerPerson();
  const shares = await getViewerShares();
  const titles = titlesOf(await getCatalogue());
  return (
    <>
      <h1>Sharing</h1>
      {since === null ? (
        <OwnBeginning>
          Once you have entered something, you can share a read-only page of what you choose: with a manager,
          in an application, or with a friend.
        </OwnBeginning>
      ) : (
        <>
          <p className="mt-5 max-w-[60ch] text-lead">
            A read-only page of what you choose, as it is whenever somebody looks. It has an address that
            nobody can guess, search engines leave it out, and you can end it at any moment.
          </p>
          <h2 id="new">Share a page</h2>
          <ShareForm
            action={createShareFromForm}
            goals={goals.map((id) => ({ id, title: titles.role(id) }))}
          />
          <h2 id="shared">What you share now</h2>
          {shares.length === 0 ? (
            <p>Nothing. The pages that you share will be listed here, each with the press that ends it.</p>
          ) : (
            <ShareList shares={shares} roleTitle={titles.role} revoke={revokeShareFromForm} />
          )}
        </>
      )}
    </>
  );
}

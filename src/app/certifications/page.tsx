import type { Metadata } from "next";
import { CertificationTable } from "@/components/certification-table";
import { formatCount } from "@/lib/format";
import { getCatalogue } from "@/store/current";
import { describePage } from "../metadata";

export function generateMetadata(): Promise<Metadata> {
  const description =
    "Certificates around AI architecture: what each examines, what it does not show, and which have been retired.";
  return describePage({ title: "Certifications", description, path: "/certifications" });
}

export default async function CertificationsPage() {
  const { certifications, roles } = (await getCatalogue()).content;
  const retired = certifications.filter(({ status }) => status === "retired").length;
  return (
    <>
      <h1>Certifications</h1>
      <p className="mt-5 mb-6 max-w-[60ch] text-lead">
        {formatCount(certifications.length, "certification")} that roles name or adverts still mention
        {retired > 0 && `; ${retired} can no longer be taken`}. What each covers is on its page; look at the
        issuer’s own before you book.
      </p>
      <CertificationTable certifications={certifications} roles={roles} />
    </>
  );
}

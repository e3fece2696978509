import type { Certification, Role } from "@/domain/content";
import { pageOf } from "./href";
import type { Notes } from "./notes";
import { Words } from "./prose";

export function Responsibilities({ groups, notes }: { groups: Role["responsibilities"]; notes: Notes }) {
  if (groups.length === 0) return null;
  return (
    <section>
      <h2 id="responsibilities">Responsibilities</h2>
      <div className="gap-x-12 md:columns-2 print:columns-1">
        {groups.map(({ title, items }) => (
          <section key={title} className="mb-6 break-inside-avoid">
            <h3 className="mt-0">{title}</h3>
            <ul className="list-disc space-y-1.5 pl-5">
              {items.map((item, index) => (
                <li key={index}>
                  <Words of={item} notes={notes} />
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </section>
  );
}

interface CertificationsProps {
  of: Role["certifications"];
  certifications: ReadonlyMap<string, Certification>;
}

export function Certifications({ of, certifications }: CertificationsProps) {
  if (of.length === 0) return null;
  return (
    <section>
      <h2 id="certifications">Certifications</h2>
      <ul className="space-y-1.5">
        {of.map(({ certification: id, importance }) => {
          const certification = certifications.get(id);
          return (
            <li key={id}>
              <a href={pageOf("certification", id)}>{certification?.title ?? id}</a>, {importance}
              {certification?.status === "retired" && <span className="text-doubt"> · retired</span>}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

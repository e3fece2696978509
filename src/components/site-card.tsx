import { formatCount } from "@/lib/format";
import { Card, CardTitle } from "./card";
import { light } from "./palette";

/** The picture of every page that has none of its own. */
export function SiteCard({ roles, skills, sources }: { roles: number; skills: number; sources: number }) {
  const counts = [formatCount(roles, "role"), formatCount(skills, "skill"), formatCount(sources, "source")];
  return (
    <Card>
      <div style={{ display: "flex", flexDirection: "column", width: 900 }}>
        <CardTitle>Roadmaps, skill gaps and pay of AI architects</CardTitle>
        <div style={{ display: "flex", color: light.soft, fontSize: 32, lineHeight: 1.4, marginTop: 36 }}>
          What each role does, what it asks for, what it pays, and the source of every figure.
        </div>
        <div style={{ display: "flex", fontSize: 28, marginTop: 48 }}>{counts.join(" · ")}</div>
      </div>
    </Card>
  );
}

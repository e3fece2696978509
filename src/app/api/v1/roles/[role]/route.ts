import { describeRole } from "@/app/api/answers";
import { unknownId } from "@/app/api/problem";
import { presentId } from "@/domain/progress";
import { getCatalogue } from "@/store/current";

export async function GET(_: Request, { params }: RouteContext<"/api/v1/roles/[role]">): Promise<Response> {
  const { roles, renames } = await getCatalogue();
  const id = (await params).role;
  const found = roles.get(presentId(renames.role, id));
  return found ? Response.json(describeRole(found)) : unknownId("role", id, roles.keys());
}

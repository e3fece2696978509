import { problem } from "@/app/api/problem";
import { EmbedBadge } from "@/components/embed-badge";
import { getShared } from "@/session/shares";
import { answerPicture, readTheme } from "../../../answer";

/** Nobody keeps it for longer, as what is shared can end at any moment. */
const kept = "public, max-age=60";

/** How ready somebody is who shares it, for `role` or else for the first goal that the shared page shows. */
export async function GET(request: Request, { params }: RouteContext<"/embed/shared/[token]/badge.svg">) {
  const parameters = new URL(request.url).searchParams;
  const shared = await getShared((await params).token);
  const role = parameters.get("role");
  const goal = shared?.goals.find(({ id }) => role === null || id === role);
  const response =
    shared && goal ? answerPicture(request, badge(shared.name, goal, parameters), kept) : nothing();
  response.headers.set("X-Robots-Tag", "noindex, nofollow");
  return response;
}

function badge(name: string, goal: Parameters<typeof EmbedBadge>[0]["goal"], parameters: URLSearchParams) {
  return <EmbedBadge name={name} goal={goal} theme={readTheme(parameters)} />;
}

/** The same whether it was revoked, has expired, never was, or shows no goal. */
function nothing(): Response {
  const response = problem(404, "Not found", "Nothing is shared here.");
  response.headers.set("Cache-Control", "no-store");
  return response;
}

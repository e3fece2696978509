import { drawCard } from "@/app/draw-card";
import { SharedCard } from "@/components/shared-card";
import { getShared } from "@/session/shares";

/** The picture of a shared page. Nobody may keep it, as the page can end at any moment. */
export async function GET(_: Request, { params }: RouteContext<"/shared/[token]/card.png">) {
  const shared = await getShared((await params).token);
  if (!shared)
    return new Response("Nothing is shared here\n", {
      status: 404,
      headers: { "Content-Type": "text/plain" },
    });
  return new Response(await drawCard(<SharedCard shared={shared} />), {
    headers: { "Content-Type": "image/png" },
  });
}

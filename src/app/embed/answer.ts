import type { ReactNode } from "react";
import { answerError } from "@/app/api/problem";
import { requireRole } from "@/contract/names";
import { type EmbedTheme, embedThemes } from "@/components/embed";
import { writeMarkup } from "@/components/write-markup";
import type { Catalogue } from "@/domain/catalogue";
import type { Role } from "@/domain/content";
import { tagOf } from "@/lib/tag";
import { getOrigin } from "@/session/origin";
import { getCatalogue } from "@/store/current";

/** What is asked of a picture of a role. */
interface Asked {
  role: Role;
  catalogue: Catalogue;
  theme: EmbedTheme | null;
  /** Where it is from, as its foot says. */
  source: string;
  parameters: URLSearchParams;
}

/** An hour, and a day longer while it is asked for anew: a page elsewhere must not wait for it. */
const kept = "public, max-age=3600, stale-while-revalidate=86400";

/** Answers with a picture of a role; one that there is not is a problem in words. */
export async function answerRoleEmbed(
  request: Request,
  id: string,
  draw: (asked: Asked) => ReactNode,
): Promise<Response> {
  const catalogue = await getCatalogue();
  const parameters = new URL(request.url).searchParams;
  try {
    const role = requireRole(catalogue, id);
    const source = await sourceOf(`/roles/${role.id}`);
    const picture = draw({ role, catalogue, theme: readTheme(parameters), source, parameters });
    return answerPicture(request, picture, kept);
  } catch (error) {
    return answerError(error);
  }
}

/** A picture that may be kept for a while, and then asked for by its tag. */
export function answerPicture(request: Request, picture: ReactNode, cacheControl: string): Response {
  const body = writeMarkup(picture);
  const tag = `"${tagOf(body)}"`;
  const headers = { "Cache-Control": cacheControl, ETag: tag };
  if (request.headers.get("if-none-match") === tag) return new Response(null, { status: 304, headers });
  return new Response(body, { headers: { ...headers, "Content-Type": "image/svg+xml; charset=utf-8" } });
}

export function readTheme(parameters: URLSearchParams): EmbedTheme | null {
  return embedThemes.find((theme) => theme === parameters.get("theme")) ?? null;
}

async function sourceOf(path: string): Promise<string> {
  const origin = await getOrigin();
  return origin === null ? "Archway" : `Archway, ${new URL(origin).host}${path}`;
}

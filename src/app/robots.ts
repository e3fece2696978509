import type { MetadataRoute } from "next";
import { getOrigin } from "@/session/origin";

export const dynamic = "force-dynamic";

/** Everything may be found but calls and what is made for one person or one question. */
export default async function robots(): Promise<MetadataRoute.Robots> {
  const origin = await getOrigin();
  return {
    rules: {
      userAgent: "*",
      allow: "/",
      disallow: ["/api/", "/me", "/roles/*/gap", "/roles/*/way", "/search"],
    },
    ...(origin !== null && { sitemap: `${origin}/sitemap.xml` }),
  };
}

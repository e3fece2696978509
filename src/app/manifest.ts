import type { MetadataRoute } from "next";
import { light } from "@/components/palette";
import { siteDescription } from "./metadata";

export default function manifest(): MetadataRoute.Manifest {
  return {
    name: "Archway",
    short_name: "Archway",
    description: siteDescription,
    start_url: "/",
    display: "browser",
    background_color: light.paper,
    theme_color: light.paper,
    icons: [
      { src: "/icon.svg", type: "image/svg+xml", sizes: "any" },
      { src: "/apple-icon", type: "image/png", sizes: "180x180" },
    ],
  };
}

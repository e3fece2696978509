import type { NextConfig } from "next";

const config: NextConfig = {
  poweredByHeader: false,
  reactStrictMode: true,
  // Types are checked by `npm test`, where they are a check of their own.
  typescript: { ignoreBuildErrors: true },
  // Nobody gets a page before its title, description and canonical address stand in its head.
  htmlLimitedBots: /.*/,
  // The server bounds what a request may hold, for each path (server/body-limit.ts); this is not to be less.
  experimental: { serverActions: { bodySizeLimit: "10mb" } },
  // What somebody shares can end at any moment, and is for those alone who have its address.
  headers: () =>
    Promise.resolve([
      {
        source: "/shared/:path*",
        headers: [
          { key: "X-Robots-Tag", value: "noindex, nofollow" },
          { key: "Cache-Control", value: "no-store" },
        ],
      },
    ]),
  // Native drivers and what loads WebAssembly by path stay outside the bundle.
  serverExternalPackages: [
    "better-sqlite3",
    "pg",
    "@prisma/adapter-better-sqlite3",
    "@prisma/adapter-pg",
    "@prisma/client",
  ],
};

export default config;

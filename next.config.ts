import type { NextConfig } from "next";

const config: NextConfig = {
  poweredByHeader: false,
  reactStrictMode: true,
  // Types are checked by `npm test`, where they are a check of their own.
  typescript: { ignoreBuildErrors: true },
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

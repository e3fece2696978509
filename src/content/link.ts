import type { Target } from "@/domain/prose";
import { identify } from "./place";

/** Where a link leads; `file` is the path of the content file that must exist for it. */
export interface Resolved {
  to: Target;
  file: string | null;
}

/** Where a link in the file at `path` leads, or what is wrong with it. */
export function resolveLink(path: string, url: string): Resolved | { problem: string } {
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(url)?.[1]?.toLowerCase();
  if (scheme === "http" || scheme === "https") return resolveWeb(url);
  if (scheme !== undefined) {
    return { problem: `a link may lead to http: or https:, not ${scheme}:` };
  }
  if (url.startsWith("/")) {
    return { problem: `"${url}" is an absolute path; link to files by a relative one` };
  }
  const file = normalise(path, decodePath(url.replace(/[?#].*$/, "")));
  if (file === null) return { problem: `"${url}" leads out of the content folder` };
  const identity = identify(file);
  if ("problem" in identity || identity.kind === "areas" || identity.kind === "readme") {
    return { problem: `"${url}" is not a role, skill, certification, source or starting point` };
  }
  return { to: { kind: identity.kind, id: identity.id }, file };
}

function resolveWeb(url: string): Resolved | { problem: string } {
  if (!URL.canParse(url)) return { problem: `"${url}" is not a valid address` };
  return { to: { kind: "web", url }, file: null };
}

function decodePath(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

function normalise(from: string, relative: string): string | null {
  const parts = from.split("/").slice(0, -1);
  for (const part of relative.split("/")) {
    if (part === "..") {
      if (parts.pop() === undefined) return null;
    } else if (part !== "." && part !== "") {
      parts.push(part);
    }
  }
  return parts.join("/");
}

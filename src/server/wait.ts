import type { ServerResponse } from "node:http";
import { takeWait } from "@/lib/wait";

/** An answer that asks to wait is 429 and says for how long, whatever page it is. */
export function announceWait(response: ServerResponse, request: string): void {
  const writeHead: unknown = Reflect.get(response, "writeHead");
  if (typeof writeHead !== "function") return;
  const announce = (status: number, ...rest: unknown[]): unknown => {
    const seconds = takeWait(request);
    if (seconds !== undefined) response.setHeader("Retry-After", seconds);
    return Reflect.apply(writeHead, response, [seconds === undefined ? status : 429, ...rest]);
  };
  Object.assign(response, { writeHead: announce });
  response.once("close", () => takeWait(request));
}

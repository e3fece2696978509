import { createServer } from "node:http";
import { describe, expect, it } from "vitest";
import { readClientAddress } from "./client";

/** A request as it comes from an address, with what it says of where it was forwarded from. */
async function addressOf(remoteAddress: string, forwarded?: string): Promise<string> {
  const server = createServer();
  const answer = new Promise<string>((resolve) => {
    server.once("request", (request, response) => {
      Object.defineProperty(request.socket, "remoteAddress", { value: remoteAddress });
      resolve(readClientAddress(request));
      response.end();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const bound = server.address();
  const port = typeof bound === "object" && bound ? bound.port : 0;
  await fetch(`http://127.0.0.1:${port}/`, { headers: forwarded ? { "X-Forwarded-For": forwarded } : {} });
  server.close();
  server.closeAllConnections();
  return answer;
}

describe("where a request comes from", () => {
  it.each([
    ["203.0.113.7", undefined, "203.0.113.7"],
    ["203.0.113.7", "198.51.100.1", "203.0.113.7"],
    ["127.0.0.1", undefined, "127.0.0.1"],
    ["127.0.0.1", "198.51.100.1", "198.51.100.1"],
    ["::ffff:127.0.0.1", "198.51.100.1", "198.51.100.1"],
    ["172.18.0.2", "6.6.6.6, 198.51.100.1", "198.51.100.1"],
    ["::ffff:203.0.113.7", undefined, "203.0.113.7"],
    ["::ffff:203.0.113.7", "198.51.100.1", "203.0.113.7"],
    ["fd00::2", "2001:db8:1:2:3:4:5:6", "2001:db8:1:2"],
    ["2001:db8:1:2::9", undefined, "2001:db8:1:2"],
    ["2001:DB8::9", undefined, "2001:db8:0:0"],
    ["fe80::1%eth0", undefined, "fe80:0:0:0"],
  ])("of %s, which says %s, is %s", async (remote, forwarded, expected) => {
    expect(await addressOf(remote, forwarded)).toBe(expected);
  });
});

import type { IncomingMessage } from "node:http";
import { BlockList, isIPv6 } from "node:net";

/** Networks from which only a proxy of one's own can come. */
const near = new BlockList();
near.addSubnet("127.0.0.0", 8);
near.addSubnet("10.0.0.0", 8);
near.addSubnet("172.16.0.0", 12);
near.addSubnet("192.168.0.0", 16);
near.addAddress("::1", "ipv6");
near.addSubnet("fc00::", 7, "ipv6");

/**
 * Where a request comes from, to count attempts by. A proxy nearby says it as the last entry of
 * X-Forwarded-For; of anybody else, and of earlier entries, such a header is only a claim. Of IPv6 it is
 * the network that one household gets, as its addresses are without number.
 */
export function readClientAddress({ socket, headers }: IncomingMessage): string {
  const remote = socket.remoteAddress ?? "";
  const forwarded = [headers["x-forwarded-for"] ?? ""].flat().join(",").split(",").pop()?.trim() ?? "";
  const isNear = remote !== "" && near.check(remote, isIPv6(remote) ? "ipv6" : "ipv4");
  const address = isNear && forwarded !== "" ? forwarded : remote;
  return isIPv6(address) ? networkOf(address) : address;
}

/** The first 64 bits of an IPv6 address; an IPv4 address in its clothes stays whole. */
function networkOf(address: string): string {
  const [inside] = /\d+\.\d+\.\d+\.\d+$/.exec(address) ?? [];
  if (inside !== undefined) return inside;
  const [head = "", tail] = address.split("%")[0]?.split("::") ?? [];
  const before = head.split(":").filter(Boolean);
  const after = (tail ?? "").split(":").filter(Boolean);
  const zeros = Array.from({ length: Math.max(0, 8 - before.length - after.length) }, () => "0");
  return [...before, ...zeros, ...after].slice(0, 4).join(":").toLowerCase();
}

import { connect } from "node:net";

/*
 * A process of its own that asks for one address over some connections, each again as soon as it is answered.
 * Nothing but sockets: a client that parses headers and bodies is slower than the servers it would measure.
 */

export interface Load {
  url: string;
  headers: Record<string, string>;
  /** What is sent as JSON; without it, the address is asked for. */
  body?: object;
  connections: number;
  seconds: number;
}

export interface Measured {
  perSecond: number;
  median: number;
  p99: number;
}

async function measure({ url, headers, body, connections, seconds }: Load): Promise<Measured> {
  const { hostname, port, pathname, search } = new URL(url);
  const sent = body ? JSON.stringify(body) : "";
  const ofBody = body && { "Content-Type": "application/json", "Content-Length": Buffer.byteLength(sent) };
  const lines = Object.entries({ Host: `${hostname}:${port}`, ...ofBody, ...headers });
  const head = lines.map((pair) => pair.join(": ")).join("\r\n");
  const request = `${body ? "POST" : "GET"} ${pathname}${search} HTTP/1.1\r\n${head}\r\n\r\n${sent}`;
  const milliseconds: number[] = [];
  const begun = performance.now();
  const end = begun + seconds * 1000;
  const ask = (): Promise<void> =>
    new Promise((resolve, reject) => {
      const socket = connect(Number(port), hostname).setNoDelay(true);
      const read = lengthOf();
      let asked = 0;
      const send = (): void => {
        asked = performance.now();
        socket.write(request);
      };
      socket.on("connect", send).on("error", reject);
      socket.on("close", () => {
        reject(new Error("a server closed the connection"));
      });
      socket.on("data", (data) => {
        if (!read(data)) return;
        const now = performance.now();
        milliseconds.push(now - asked);
        if (now < end) send();
        else {
          resolve();
          socket.destroy();
        }
      });
    });
  await Promise.all(Array.from({ length: connections }, ask));
  milliseconds.sort((a, b) => a - b);
  const at = (part: number): number => milliseconds[Math.floor(milliseconds.length * part)] ?? NaN;
  const perSecond = (milliseconds.length / (performance.now() - begun)) * 1000;
  return { perSecond, median: at(0.5), p99: at(0.99) };
}

/** Counts the bytes of answers that say how long they are, or end with the last chunk; true when one is whole. */
function lengthOf(): (data: Buffer) => boolean {
  let left = -1;
  return (data) => {
    if (left < 0) {
      const headEnd = data.indexOf("\r\n\r\n");
      const head = data.toString("latin1", 0, headEnd);
      if (!head.startsWith("HTTP/1.1 200 ")) throw new Error(head);
      const length = /\r\ncontent-length: (\d+)/i.exec(head)?.[1];
      left = (length === undefined ? Infinity : Number(length)) - (data.length - headEnd - 4);
    } else left -= data.length;
    const isWhole = left === 0 || (left === Infinity && data.subarray(-5).equals(lastChunk));
    if (isWhole) left = -1;
    return isWhole;
  };
}

const lastChunk = Buffer.from("0\r\n\r\n");

process.once("message", (load: Load) => {
  void measure(load).then((measured) => {
    process.send?.(measured);
    process.disconnect();
  });
});

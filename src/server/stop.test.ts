import { Agent, request as send, type RequestListener } from "node:http";
import { connect } from "node:net";
import { text } from "node:stream/consumers";
import { describe, expect, it } from "vitest";
import { listen } from "../../tests/setup/http";
import { CleanStop } from "./stop";

/** A server with a stop whose exit is only noted; a request to /slow is answered when `finish` is called. */
async function setUp(grace = 2_000) {
  const exits: number[] = [];
  const slow: (() => void)[] = [];
  const begun = performance.now();
  const listener: RequestListener = (request, response) => {
    if (request.url === "/slow") slow.push(() => response.end("slow"));
    else response.end("quick");
  };
  const stops: CleanStop[] = [];
  const { port } = await listen(
    (request, response) => stops[0]?.watch(listener)(request, response),
    (server) => stops.push(new CleanStop(server, () => exits.push(performance.now() - begun), grace)),
  );
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const ask = (path: string): Promise<{ status?: number; connection?: string; body: string }> =>
    new Promise((resolve, reject) => {
      const outgoing = send({ port, host: "127.0.0.1", path, agent });
      outgoing.on("error", reject).on("response", (response) => {
        const { statusCode: status, headers } = response;
        text(response).then((body) => {
          resolve({ status, connection: headers.connection, body });
        }, reject);
      });
      outgoing.end();
    });
  const finish = (): void => {
    for (const each of slow.splice(0)) each();
  };
  const waitForSlow = () => expect.poll(() => slow.length).toBe(1);
  return { port, ask, finish, waitForSlow, exits, stop: () => stops[0]?.begin() };
}

describe("a stop", () => {
  it("finishes what is in flight, says that the connection ends, and is gone at once after it", async () => {
    const { ask, finish, waitForSlow, exits, stop } = await setUp();
    const underWay = ask("/slow");
    await waitForSlow();
    stop();
    await new Promise((resolve) => setTimeout(resolve, 150));
    expect(exits).toEqual([]);
    finish();
    expect(await underWay).toEqual({ status: 200, connection: "close", body: "slow" });
    await expect.poll(() => exits.length).toBe(1);
  });

  it("takes no new connection", async () => {
    const { port, ask, waitForSlow, stop, finish } = await setUp();
    const underWay = ask("/slow");
    await waitForSlow();
    stop();
    const refused = new Promise((resolve) => connect(port, "127.0.0.1").on("error", resolve));
    expect(await refused).toMatchObject({ code: "ECONNREFUSED" });
    finish();
    await underWay;
  });

  it("does not wait for connections that are only kept alive", async () => {
    const { ask, exits, stop } = await setUp();
    expect(await ask("/")).toMatchObject({ body: "quick", connection: "keep-alive" });
    stop();
    await expect.poll(() => exits.length).toBe(1);
  });

  it("answers what was on its way over an open connection, and ends that connection", async () => {
    const { port, exits, stop } = await setUp();
    const socket = connect(port, "127.0.0.1");
    const answered = text(socket);
    await new Promise((resolve) => socket.once("connect", resolve));
    stop();
    socket.write("GET / HTTP/1.1\r\nHost: x\r\n\r\nGET /more HTTP/1.1\r\nHost: x\r\n\r\n");
    expect((await answered).match(/HTTP\/1.1 200 OK|Connection: close|quick/g)).toEqual([
      "HTTP/1.1 200 OK",
      "Connection: close",
      "quick",
    ]);
    await expect.poll(() => exits.length).toBe(1);
  });

  it("leaves after its grace, whatever does not end, and only once", async () => {
    const { ask, waitForSlow, exits, stop } = await setUp(100);
    ask("/slow").catch(() => undefined);
    await waitForSlow();
    stop();
    stop();
    await expect.poll(() => exits.length).toBe(1);
  });
});

import { createServer, type IncomingHttpHeaders, type RequestListener, request as ask } from "node:http";
import { duplexPair } from "node:stream";
import type { Address } from "./address";
import { noncePolicy } from "./policy";
import { headersForNext, makeNonce } from "./security";

/** What Next answered when it was asked with a nonce. */
export interface Answer {
  status: number;
  headers: IncomingHttpHeaders;
  body: Buffer;
  nonce: string;
}

export type Render = (address: Address) => Promise<Answer>;

/** A page takes a tenth of a second; one that takes this long will not come. */
const patience = 15_000;

/**
 * Makes the function that has Next answer a request of our own, which says nothing about who asks: no
 * cookie, no language, no conditions. It goes through a server that listens nowhere, over a pair of
 * streams, so nobody outside can send such a request, and a client that goes away does not end it.
 */
export function renderWith(next: RequestListener, timeout = patience): Render {
  const server = createServer(next);
  return (address) =>
    new Promise((resolve, reject) => {
      const [near, far] = duplexPair();
      // What ends one side too early is not told to the other.
      near.on("close", () => far.destroy());
      far.on("close", () => {
        if (!far.writableFinished) near.destroy(new Error(`${address.path} broke off`));
      });
      server.emit("connection", far);
      const nonce = makeNonce();
      const outgoing = ask({
        createConnection: () => near,
        path: address.path,
        headers: {
          host: address.host,
          "x-forwarded-proto": address.protocol,
          // Next then waits until a page is whole, with its title in the head: everybody gets what a crawler needs.
          "user-agent": "Bingbot",
          ...headersForNext(noncePolicy(nonce), address.path),
        },
      });
      const timer = setTimeout(() => {
        outgoing.destroy(new Error(`${address.path} was not made within ${timeout} ms`));
      }, timeout);
      outgoing.on("error", reject);
      outgoing.on("close", () => {
        clearTimeout(timer);
        near.destroy();
      });
      outgoing.on("response", (response) => {
        const chunks: Buffer[] = [];
        response.on("data", (chunk: Buffer) => chunks.push(chunk));
        response.on("error", reject);
        response.on("end", () => {
          const { statusCode: status = 500, headers } = response;
          resolve({ status, headers, body: Buffer.concat(chunks), nonce });
        });
      });
      outgoing.end();
    });
}

import { Agent, request } from "node:http";

const agent = new Agent({ keepAlive: true });

/**
 * How many milliseconds somebody waits for a page, from the request to its last byte: packed, as browsers ask for it,
 * and left so, as unpacking would be this process's work and not the server's.
 */
export function timePage(url: string, who: Record<string, string>): Promise<number> {
  const headers = { ...who, "Accept-Encoding": "gzip" };
  const begun = performance.now();
  return new Promise((resolve, reject) => {
    const sent = request(url, { agent, headers }, (response) => {
      response.resume().on("end", () => {
        if (response.statusCode === 200) resolve(performance.now() - begun);
        else reject(new Error(`${url}: ${response.statusCode ?? 0}`));
      });
    });
    sent.on("error", reject).end();
  });
}

import {
  createServer,
  type IncomingHttpHeaders,
  request,
  type RequestListener,
  type Server,
} from "node:http";
import { onTestFinished } from "vitest";

export interface Reply {
  status: number;
  headers: IncomingHttpHeaders;
  body: Buffer;
}

interface Question {
  method?: string;
  headers?: Record<string, string>;
  body?: Buffer;
}

/** Lets a listener listen on a free port until the test is over. */
export async function listen(listener: RequestListener, prepare: (server: Server) => void = () => undefined) {
  const server = createServer(listener);
  prepare(server);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  const port = typeof address === "object" && address ? address.port : 0;
  onTestFinished(() => {
    server.close();
    server.closeAllConnections();
  });
  return { server, port, ask: (path: string, question?: Question) => ask(port, path, question) };
}

/** Sends a request as it is, with nothing added or unpacked, and reads what comes back. */
function ask(
  port: number,
  path: string,
  { method = "GET", headers = {}, body }: Question = {},
): Promise<Reply> {
  return new Promise((resolve, reject) => {
    const outgoing = request({ port, host: "127.0.0.1", path, method, headers, agent: false });
    outgoing.on("error", reject);
    outgoing.on("response", (response) => {
      const chunks: Buffer[] = [];
      response.on("data", (chunk: Buffer) => chunks.push(chunk));
      response.on("error", reject);
      response.on("end", () => {
        const { statusCode: status = 0, headers: answered } = response;
        resolve({ status, headers: answered, body: Buffer.concat(chunks) });
      });
    });
    outgoing.end(body);
  });
}

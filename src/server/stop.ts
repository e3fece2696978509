import type { Server } from "node:http";

const graceMilliseconds = 4_000;

/** On SIGTERM or SIGINT: no new requests, those in flight are finished, gone in under five seconds. */
export function stopCleanly(server: Server): void {
  let isStopping = false;
  const stop = (): void => {
    if (isStopping) return;
    isStopping = true;
    server.close(() => process.exit(0));
    // A connection that is kept alive becomes idle when its request is finished.
    setInterval(() => {
      server.closeIdleConnections();
    }, 50).unref();
    server.closeIdleConnections();
    setTimeout(() => process.exit(0), graceMilliseconds).unref();
  };
  process.on("SIGTERM", stop);
  process.on("SIGINT", stop);
}

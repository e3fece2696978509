import type { RequestListener, Server, ServerResponse } from "node:http";
import { writeProblem } from "./problem";

/** Orchestrators wait ten seconds or more before they kill; we are gone in half of that. */
const graceMilliseconds = 4_000;

/** Serves until the process is told to stop: no new requests, those in flight are finished. */
export class CleanStop {
  private readonly inFlight = new Set<ServerResponse>();
  private isStopping = false;

  constructor(
    private readonly server: Server,
    private readonly exit: () => void = () => process.exit(0),
    private readonly grace = graceMilliseconds,
  ) {}

  /** The listener with a door: what comes after a stop began, over a connection kept alive, is refused. */
  guard(listener: RequestListener): RequestListener {
    return (request, response) => {
      if (this.isStopping) {
        response.shouldKeepAlive = false;
        response.setHeader("Retry-After", "5");
        writeProblem(request, response, 503, "Stopping", "This server is being stopped. Ask again.").end();
        return;
      }
      listener(request, response);
      if (response.writableEnded) return;
      this.inFlight.add(response);
      response.once("close", () => this.inFlight.delete(response));
    };
  }

  onSignals(): void {
    for (const signal of ["SIGTERM", "SIGINT"] as const) process.on(signal, this.begin);
  }

  readonly begin = (): void => {
    if (this.isStopping) return;
    this.isStopping = true;
    this.server.close(this.exit);
    // Where the headers are still to come, they say that the connection ends with this answer;
    // a connection whose answer has begun becomes idle after it.
    for (const response of this.inFlight) response.shouldKeepAlive = false;
    this.server.closeIdleConnections();
    setInterval(() => {
      this.server.closeIdleConnections();
    }, 50).unref();
    setTimeout(this.exit, this.grace).unref();
  };
}

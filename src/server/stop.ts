import type { RequestListener, Server, ServerResponse } from "node:http";

/** Orchestrators wait ten seconds or more before they kill; we are gone in half of that. */
const graceMilliseconds = 3_500;

/**
 * Serves until the process is told to stop. From then on there are no new connections, and each that
 * is open ends with the answer that is under way on it.
 */
export class CleanStop {
  private readonly inFlight = new Set<ServerResponse>();
  private isStopping = false;

  constructor(
    private readonly server: Server,
    private readonly exit: () => void = () => process.exit(0),
    private readonly grace = graceMilliseconds,
  ) {}

  /** The listener, watched: what it has not yet answered when a stop begins is waited for. */
  watch(listener: RequestListener): RequestListener {
    return (request, response) => {
      // It was on its way already, over a connection that is open: nobody's request is lost by a stop.
      if (this.isStopping) response.shouldKeepAlive = false;
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

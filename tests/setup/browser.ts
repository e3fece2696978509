import { CatalogueCache } from "@/store/catalog";
import type { Database } from "@/store/database";
import { publishContent } from "@/store/sync";
import { smallContent } from "../fixtures/small-content";
import { answering, Redirected } from "./next-request";

type Handler<P> = (request: Request, context: { params: Promise<P> }) => Response | Promise<Response>;
type Plain = (request: Request) => Response | Promise<Response>;

interface Question {
  method?: string;
  query?: string;
  body?: unknown;
  headers?: Record<string, string>;
}

const host = "archway.example";

/** Has the application answer from a database, in which there is a small content set. */
export async function serveFrom(database: Database): Promise<void> {
  await publishContent(database, smallContent(["cutting", "frying"]), new Date("2026-11-21T08:00:00Z"));
  globalThis.archway = { database, catalogue: new CatalogueCache(database) };
}

/** A browser of somebody: it keeps its cookies, and calls handlers and actions as Next does. */
export class Browser {
  readonly cookies = new Map<string, string>();

  /** Asks a handler that takes no parameters. */
  ask(handler: Plain, question: Question = {}): Promise<Response> {
    return this.askFor((request) => handler(request), {}, question);
  }

  /** Asks a handler whose address has parameters. */
  async askFor<P>(handler: Handler<P>, params: P, question: Question = {}): Promise<Response> {
    const { method = "GET", query = "", body, headers = {} } = question;
    const sent = new Headers({ host, origin: `https://${host}`, ...headers });
    const text = typeof body === "string" ? body : JSON.stringify(body);
    const request = new Request(`https://${host}/api/v1/me${query}`, {
      method: body !== undefined && method === "GET" ? "PUT" : method,
      headers: sent,
      ...(body !== undefined && { body: text }),
    });
    return answering({ headers: sent, cookies: this.cookies }, async () =>
      handler(request, { params: Promise.resolve(params) }),
    );
  }

  /** Sends a form to an action; the answer is where the browser is sent. */
  async send(action: (form: FormData) => Promise<void>, fields: [string, string | File][]): Promise<string> {
    const form = new FormData();
    for (const [name, value] of fields) form.append(name, value);
    try {
      await answering({ headers: new Headers({ host }), cookies: this.cookies }, () => action(form));
    } catch (error) {
      if (error instanceof Redirected) return error.to;
      throw error;
    }
    throw new Error("the action did not send the browser anywhere");
  }
}

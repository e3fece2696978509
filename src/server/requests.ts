import type { IncomingMessage, RequestListener, Server, ServerResponse } from "node:http";
import type { Health } from "@/store/health";
import { readAddress, readDataAddress } from "./address";
import { announcesTooMuch, limitBody, refuseBody } from "./body-limit";
import { answerAtGate } from "./calls";
import { chooseEncoding, type Encoding } from "./encoding";
import { addUnpacked } from "./forms";
import { answerTooManyForms, isForeignForm, refuseForm } from "./own-forms";
import type { Page } from "./page";
import type { Pages } from "./pages";
import { writeJson, writeProblem } from "./problem";
import type { RateLimit } from "./rate-limit";
import { prepareForNext } from "./security";
import { sendPage } from "./send-page";

export interface Ways {
  next: (request: IncomingMessage, response: ServerResponse) => Promise<void>;
  /** Pages that are made once for all visitors; none in development, where each change shows at once. */
  pages: Pages | null;
  checkHealth: () => Promise<Health>;
  /** How often the HTTP interface may be called, and forms be sent. */
  limit: RateLimit;
}

/** What becomes of each request: health, a visitor's page from memory, everything else from Next. */
export function answerRequests(ways: Ways): RequestListener {
  const { pages } = ways;
  return (request, response) => {
    const address = pages && readAddress(request);
    const encoding = chooseEncoding(request.headers["accept-encoding"]);
    const page = address && pages.getAtOnce(address, encoding);
    if (page) {
      sendPage(request, response, page, encoding);
      return;
    }
    const answered = address
      ? answerPage(ways, request, response, pages.get(address, encoding), encoding)
      : answerOther(ways, request, response);
    answered.catch((error: unknown) => {
      if (response.destroyed || request.destroyed) return;
      console.error(error);
      if (response.headersSent) response.destroy();
      else writeProblem(request, response, 500, "Failed", "The reason is in the log of the server.").end();
    });
  };
}

async function answerPage(
  ways: Ways,
  request: IncomingMessage,
  response: ServerResponse,
  made: Promise<Page | null>,
  encoding: Encoding,
): Promise<void> {
  const page = await made;
  if (!page) return answerOther(ways, request, response);
  sendPage(request, response, page, encoding);
}

async function answerOther(ways: Ways, request: IncomingMessage, response: ServerResponse): Promise<void> {
  if (answerAtGate(request, response, ways.limit)) return;
  const data = ways.pages && readDataAddress(request);
  if (ways.pages && data) return answerData(ways.pages, data, request, response);
  if (request.url?.split("?")[0] === "/api/health") return answerHealth(ways, request, response);
  if (isForeignForm(request)) {
    refuseForm(request, response);
    return;
  }
  if (answerTooManyForms(request, response, ways.limit)) return;
  const limited = await limitBody(request);
  if (!limited) {
    refuseBody(request, response);
    return;
  }
  prepareForNext(limited, response, ways.pages === null);
  await ways.next(limited, response);
}

/** What the scripts of a page work on; what has changed since is of no use to the page that asks. */
async function answerData(
  pages: Pages,
  wanted: NonNullable<ReturnType<typeof readDataAddress>>,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const page = await pages.get(wanted.page, "br");
  if (page?.data?.tag !== wanted.tag) {
    writeProblem(request, response, 404, "Not found", "The page has changed since it was sent.").end();
    return;
  }
  const encoding = chooseEncoding(request.headers["accept-encoding"]);
  const { headers, forms } = page.data;
  const asked = encoding === "identity" ? addUnpacked(forms) : forms;
  sendPage(request, response, { status: 200, tag: null, headers, forms: asked }, encoding);
}

async function answerHealth(
  { checkHealth, pages }: Ways,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const health = await checkHealth();
  const status = health.status === "ok" ? 200 : 503;
  writeJson(request, response, status, { ...health, pages: pages?.counts }).end();
}

/** Has a server's requests answered; a client that asks before it sends is told when that would be too much. */
export function listenTo(server: Server, listener: RequestListener): void {
  server.on("request", listener);
  server.on("checkContinue", (request: IncomingMessage, response: ServerResponse) => {
    if (!announcesTooMuch(request)) response.writeContinue();
    listener(request, response);
  });
}

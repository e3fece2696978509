import type { IncomingMessage } from "node:http";
import { describe, expect, it } from "vitest";
import type { Address } from "./address";
import { renderWith } from "./render";

const address: Address = {
  key: "https://here/roles?from=x",
  path: "/roles?from=x",
  host: "here",
  protocol: "https",
};

describe("rendering for everybody", () => {
  it("asks Next for the page and says nothing about who asks", async () => {
    const seen: IncomingMessage[] = [];
    const render = renderWith((request, response) => {
      seen.push(request);
      response.writeHead(200, { "Content-Type": "text/html" });
      response.write("one, ");
      setTimeout(() => response.end("two"), 5);
    });
    const { status, headers, body, nonce } = await render(address);
    expect([status, headers["content-type"], body.toString()]).toEqual([200, "text/html", "one, two"]);
    const [request] = seen;
    expect([request?.method, request?.url]).toEqual(["GET", "/roles?from=x"]);
    expect(request?.headers).toMatchObject({
      host: "here",
      "x-forwarded-proto": "https",
      "x-archway-path": "/roles?from=x",
    });
    expect(request?.headers["content-security-policy"]).toContain(`'nonce-${nonce}'`);
    const others = ["connection", "content-security-policy", "user-agent"];
    expect(Object.keys(request?.headers ?? {}).sort()).toEqual(
      [...others, "host", "x-archway-path", "x-forwarded-proto"].sort(),
    );
  });

  it("uses a nonce once", async () => {
    const render = renderWith((_, response) => response.end());
    expect((await render(address)).nonce).not.toBe((await render(address)).nonce);
  });

  it("fails when the page does not come, breaks off, or takes too long", async () => {
    const closed: boolean[] = [];
    const never = renderWith((_, response) => response.on("close", () => closed.push(true)), 20);
    await expect(never(address)).rejects.toThrow("/roles?from=x was not made within 20 ms");
    await expect.poll(() => closed).toEqual([true]);
    const stuck = renderWith((_, response) => response.write("half"), 20);
    await expect(stuck(address)).rejects.toThrow();
    const broken = renderWith((_, response) => response.destroy());
    await expect(broken(address)).rejects.toThrow();
    const halfway = renderWith((_, response) => {
      response.writeHead(200, { "Content-Length": "10" });
      response.write("half", () => response.destroy());
    });
    await expect(halfway(address)).rejects.toThrow();
  });
});

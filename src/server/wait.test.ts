import { describe, expect, it } from "vitest";
import { listen } from "../../tests/setup/http";
import { askToWait, takeWait } from "@/lib/wait";
import { announceWait } from "./wait";

describe("an answer that asks to wait", () => {
  it.each(["implicit", "explicit"])("is 429 and says for how long, its head %s", async (way) => {
    const { ask } = await listen((request, response) => {
      announceWait(response, request.url ?? "");
      if (request.url === "/refused") askToWait("/refused", 90);
      if (way === "explicit") response.writeHead(200, { "X-Kept": "yes" });
      response.end("words");
    });
    const refused = await ask("/refused");
    expect([refused.status, refused.headers["retry-after"], refused.body.toString()]).toEqual([
      429,
      "90",
      "words",
    ]);
    const other = await ask("/other");
    expect([other.status, other.headers["retry-after"]]).toEqual([200, undefined]);
    expect(other.headers["x-kept"]).toBe(way === "explicit" ? "yes" : undefined);
    expect(takeWait("/refused")).toBeUndefined();
  });
});

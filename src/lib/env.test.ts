import { describe, expect, it } from "vitest";
import { readEnv, SettingProblem } from "./env";

const read = (settings: Record<string, string>) => readEnv({ NODE_ENV: "test", ...settings });

describe("the settings", () => {
  it("need none", () => {
    expect(read({})).toEqual({
      databaseUrl: "file:data/archway.db",
      host: "127.0.0.1",
      port: 3000,
      contentFolder: "content",
      pageCacheMegabytes: 64,
      apiRate: 3000,
      publicUrl: null,
      secret: null,
      token: null,
    });
  });

  it.each([
    ["0", 0],
    ["512", 512],
    ["", 64],
  ])("take %j megabytes for pages", (megabytes, pageCacheMegabytes) => {
    expect(read({ ARCHWAY_PAGE_CACHE_MB: megabytes })).toMatchObject({ pageCacheMegabytes });
  });

  it.each(["-1", "1.5", "64MB", "lots", "1e3"])("do not take %j megabytes for pages", (megabytes) => {
    expect(() => read({ ARCHWAY_PAGE_CACHE_MB: megabytes })).toThrow(SettingProblem);
  });

  it("take a number of calls a minute, and nothing else", () => {
    expect(read({ ARCHWAY_API_RATE: "0" })).toMatchObject({ apiRate: 0 });
    expect(read({ ARCHWAY_API_RATE: "60" })).toMatchObject({ apiRate: 60 });
    for (const calls of ["-1", "many", "1.5", "60/s"]) {
      expect(() => read({ ARCHWAY_API_RATE: calls })).toThrow(SettingProblem);
    }
  });

  it("do not take a secret that could be guessed, and do not repeat it", () => {
    expect(read({ ARCHWAY_SECRET: "x".repeat(32) }).secret).toBe("x".repeat(32));
    expect(() => read({ ARCHWAY_SECRET: "hunter2" })).toThrow(/32 characters/);
    expect(() => read({ ARCHWAY_SECRET: "hunter2" })).not.toThrow(/hunter2/);
  });
});

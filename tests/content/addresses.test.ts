import { describe, expect, it } from "vitest";
import { loadRealContent } from "../fixtures/real-content";

const { content } = await loadRealContent();

describe("the addresses of resources", () => {
  const tracking =
    /^(utm_.*|ref|ref_.*|aff|affiliate.*|tag|fbclid|gclid|mc_.*|source|campaign|partner.*|irclickid)$/i;
  const addresses = [
    ...content.skills.flatMap(({ id, learn }) => learn.map(({ url }) => [id, url] as const)),
    ...[...content.certifications, ...content.sources].flatMap(({ id, url }) =>
      url === null ? [] : [[id, url] as const],
    ),
  ];

  it("are https or http, and can be parsed", () => {
    const odd = addresses.filter(([, url]) => !URL.canParse(url) || !/^https?:$/.test(new URL(url).protocol));
    expect(odd).toEqual([]);
  });

  it("follow nobody", () => {
    const tracked = addresses.filter(([, url]) =>
      [...new URL(url).searchParams.keys()].some((key) => tracking.test(key)),
    );
    expect(tracked).toEqual([]);
  });

  it("stand once in a skill", () => {
    const twice = content.skills.filter(
      ({ learn }) => new Set(learn.map(({ url }) => url)).size < learn.length,
    );
    expect(twice.map(({ id }) => id)).toEqual([]);
  });
});

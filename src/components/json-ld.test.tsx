import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import { JsonLd } from "./json-ld";

it("holds what it is given, and nothing in it can end the element", () => {
  const data = { name: '</script><script>alert(1)</script><!-- & \u2028 "' };
  const html = renderToStaticMarkup(<JsonLd data={data} />);
  const [, inside = ""] = /^<script type="application\/ld\+json">([^<]*)<\/script>$/.exec(html) ?? [];
  expect(JSON.parse(inside)).toEqual(data);
});

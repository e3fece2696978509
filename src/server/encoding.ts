export type Encoding = "br" | "gzip" | "identity";

/** The form in which a client takes bytes: what it likes best, and of equals the smaller. */
export function chooseEncoding(acceptEncoding: string | undefined): Encoding {
  if (acceptEncoding === undefined) return "identity";
  const qualities = new Map(acceptEncoding.split(",").map(readQuality));
  const others = qualities.get("*") ?? 0;
  const br = qualities.get("br") ?? others;
  const gzip = qualities.get("gzip") ?? others;
  if (br > 0 && br >= gzip) return "br";
  return gzip > 0 ? "gzip" : "identity";
}

/** `gzip;q=0.5` as a name and a number; a quality that is none counts as a refusal. */
function readQuality(part: string): [string, number] {
  const [name = "", ...parameters] = part.split(";").map((each) => each.trim().toLowerCase());
  const quality = parameters.find((each) => each.startsWith("q="));
  return [name, quality === undefined ? 1 : Number(quality.slice(2)) || 0];
}

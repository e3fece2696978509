import { headlineBands, type PaidRole } from "@/domain/pay";
import { type Band, findBands } from "@/domain/salary";
import { formatPlace } from "@/lib/format";
import { roundToThousands } from "@/pictures/pay-label";
import type { PayBlock, PayPlace } from "@/pictures/pay-scale";
import { nameSeniority } from "./salary-words";

/** What to see: what the role itself is paid, and where only proxies speak. */
export function summarisePay(role: PaidRole): string {
  const bands = findBands(role.salaries);
  const headline = headlineBands(role);
  const [nearest] = [...headline, ...bands];
  if (!nearest) return "No row counts; each is shown with the reason.";
  const exact = bands.filter((band) => !band.proxy);
  if (exact.length === 0) {
    const none = hasOwnRows(role) ? "No series of this role counts" : "No series exists for this role";
    return `${none}; every bar is of neighbouring groups. ${summariseBand(nearest)}`;
  }
  const own = headline.filter((band) => !band.proxy);
  const without = bands
    .map((band) => band.where)
    .filter((place) => !exact.some(({ where }) => where === place));
  const places = [...new Set(without)].map(formatPlace).join(", ");
  const elsewhere = places && ` Elsewhere (${places}) no series of the role counts, only proxies.`;
  return (own.length > 0 ? own : exact.slice(0, 1)).map(summariseBand).join(" ") + elsewhere;
}

function hasOwnRows(role: PaidRole): boolean {
  return role.salaries.some((row) => row.fit === "exact");
}

function summariseBand({ where, seniority, currency, figures, crossing }: Band): string {
  const { p25, median, p75 } = figures;
  const middle = median && `a median of ${roundToThousands(median.value)} ${currency}`;
  const half =
    p25 && p75 && `the middle half between ${roundToThousands(p25.value)} and ${roundToThousands(p75.value)}`;
  const facts = [middle, half].filter((each) => each !== undefined).join(", ");
  const instead = crossing ? "the rows contradict each other" : "neither a median nor quartiles are stated";
  return `${formatPlace(where)}, ${nameSeniority(seniority)}: ${facts || instead}.`;
}

/** The words that lead from a bar of proxies to their rows; nothing where the role's own rows count. */
export function explainProxies(role: PaidRole, { band, counted, leftOut }: PayBlock): string | null {
  if (!band?.proxy) return null;
  const nearest = counted.length === 1 ? "the nearest is" : "the nearest are";
  if (leftOut.some(({ row }) => row.fit === "exact")) return `The role’s own series is left out; ${nearest}`;
  return `No ${hasOwnRows(role) ? "such series" : "series"} exists for this role; ${nearest}`;
}

/** How to read the picture: only of what is in it. */
export function explainPicture(places: readonly PayPlace[]): string {
  const blocks = places.flatMap((place) => place.blocks);
  const sentences: [boolean, string][] = [
    [
      blocks.some(({ bar }) => bar),
      "A bar holds the middle half of pay, the stroke across it is the median, and its whiskers reach to the lowest and the highest tenth where these are stated. The thin lines below are the rows behind it.",
    ],
    [
      blocks.some(({ band, aside }) => (band?.proxy ?? false) || aside.length > 0),
      "Hollow means a proxy: a broader or neighbouring group, not this role.",
    ],
    [
      blocks.some(({ counted, aside }) => [...counted, ...aside].some(({ older }) => older.length > 0)),
      "Dots lead down to the medians of earlier years.",
    ],
    [blocks.some(({ leftOut }) => leftOut.length > 0), "Dotted lines are left out of every bar."],
  ];
  return sentences.flatMap(([applies, sentence]) => (applies ? sentence : [])).join(" ");
}

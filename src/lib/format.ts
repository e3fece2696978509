/** Numbers and days as people read them; the language is English, the form the same everywhere. */

const whole = new Intl.NumberFormat("en-GB", { maximumFractionDigits: 0 });
const tenths = new Intl.NumberFormat("en-GB", { maximumFractionDigits: 1 });
const month = new Intl.DateTimeFormat("en-GB", {
  day: "numeric",
  month: "long",
  year: "numeric",
  timeZone: "UTC",
});
const places = new Intl.DisplayNames("en-GB", { type: "region" });

/** 1 hour, 12 hours, 0.5 hours. */
export function formatHours(hours: number): string {
  return `${tenths.format(hours)} ${hours === 1 ? "hour" : "hours"}`;
}

/** 188,700 */
export function formatNumber(value: number): string {
  return whole.format(value);
}

/** 2026-11-21 as 21 November 2026. */
export function formatDay(day: string): string {
  return month.format(new Date(`${day}T00:00:00Z`));
}

/** 1 step, 2 steps. */
export function formatCount(count: number, noun: string, plural = `${noun}s`): string {
  return `${whole.format(count)} ${count === 1 ? noun : plural}`;
}

/** GB as United Kingdom; a word that is no country code, such as World, stays as it is. */
export function formatPlace(code: string): string {
  return /^[A-Z]{2}$/.test(code) ? (places.of(code) ?? code) : code;
}

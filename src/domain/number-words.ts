const words = "no,one,two,three,four,five,six,seven,eight,nine,ten,eleven,twelve".split(",");
const whole = new Intl.NumberFormat("en-GB", { maximumFractionDigits: 0 });

/** A count as a sentence has it: a word up to twelve, figures above. */
export function spellCount(count: number): string {
  return words[count] ?? whole.format(count);
}

/** An estimate of hours, whole and never less than one: "about 20 hours". */
export function estimateHours(hours: number): string {
  const rounded = Math.max(1, Math.round(hours));
  return `about ${whole.format(rounded)} ${rounded === 1 ? "hour" : "hours"}`;
}

/** A key of one of somebody's devices that signs them in, as its owner sees it. */
export interface Passkey {
  id: string;
  name: string;
  /** The day it was made. */
  madeOn: string;
}

export const passkeyLimits = { count: 20, name: 80 } as const;

/** What the browser is asked to do with a passkey, or why it is not asked. */
export type PasskeyQuestion<Options> = { options: Options } | { problem: string };

/** Why a passkey did not do what it was to do; null when it did. */
export type PasskeyAnswer = string | null;

const devices: readonly [RegExp, string][] = [
  [/iPhone/, "iPhone"],
  [/iPad/, "iPad"],
  [/Android/, "Android device"],
  [/CrOS/, "Chromebook"],
  [/Macintosh/, "Mac"],
  [/Windows/, "Windows computer"],
  [/Linux/, "Linux computer"],
];

/** What a passkey may be called, by what a browser says of its device. Invariant: it is never empty. */
export function suggestPasskeyName(userAgent: string): string {
  return devices.find(([mark]) => mark.test(userAgent))?.[1] ?? "Passkey";
}

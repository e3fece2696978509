/** Why something that a person asked for is not done. The words are for pages that know the code alone. */
export const refusals = {
  unknown: "There is nothing of that name.",
  invalid: "Something that was entered could not be taken. Nothing has been changed.",
  file: "This file is not an export that can be read. Nothing has been changed.",
  empty: "A page that shows nothing was not made. Choose at least one thing to show.",
  unconfirmed: "Nothing has been deleted: the tick that confirms it was missing.",
  limit: "That would be more than can be kept.",
  changed: "This has been changed again since, so it was left as it is.",
  undone: "This has been undone already.",
  nothing: "There is nothing to undo.",
  fixed: "This came with the content and cannot be undone.",
  gone: "What you had entered has been deleted.",
} as const;
export type RefusalCode = keyof typeof refusals;

/** Something a person asked for is not done, with a sentence that says why. Nothing has been changed. */
export class Refusal extends Error {
  constructor(
    readonly code: RefusalCode,
    message: string = refusals[code],
  ) {
    super(message);
  }
}

/** The sentence for a code that came in an address; null when it is none. */
export function refusalWords(code: unknown): string | null {
  return Object.entries(refusals).find(([each]) => each === code)?.[1] ?? null;
}

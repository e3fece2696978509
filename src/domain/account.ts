/** How long a password is. Length is what makes it hard to guess; what it is made of is one's own choice. */
export const passwordLength = { least: 10, most: 128 } as const;

export type AccountField = "email" | "password" | "newPassword";

/** What a form about an account is answered with: nothing that was typed is lost but passwords. */
export interface FormAnswer {
  email: string;
  problems: Partial<Record<AccountField, string>>;
  /** What keeps the whole form from being carried out. */
  refusal?: string;
}

export const emptyAnswer: FormAnswer = { email: "", problems: {} };

/** What is wrong with an e-mail address as it was typed, or null. Only its form is looked at. */
export function findEmailProblem(email: string): string | null {
  if (email === "") return "Enter your e-mail address.";
  const isWhole = /^[^\s@]+@[^\s@]+\.[^\s@.]+$/.test(email) && email.length <= 254;
  return isWhole ? null : "This is not a whole e-mail address, such as name@example.org.";
}

/** What is wrong with a new password, or null. Invariant: whoever passes is within `passwordLength`. */
export function findPasswordProblem(password: string): string | null {
  const { least, most } = passwordLength;
  if (password === "") return "Enter a new password.";
  if (password.length < least) return `This has ${password.length} characters; it takes at least ${least}.`;
  if (password.length > most) return `This has ${password.length} characters; it takes at most ${most}.`;
  return null;
}

/** A time to wait in words that are never too short: whole minutes, rounded up. */
export function describeWait(seconds: number): string {
  const minutes = Math.ceil(seconds / 60);
  return minutes <= 1 ? "in a minute" : `in ${minutes} minutes`;
}

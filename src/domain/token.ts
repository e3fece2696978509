/** What an API token is good for: to read what its person entered, or to change it, too. */
export const tokenScopes = ["read", "write"] as const;
export type TokenScope = (typeof tokenScopes)[number];

/** For how many days a token can be good; without a number it is until it is revoked. */
export const tokenDays = [30, 90, 365] as const;

/** A token as its owner sees it. */
export interface Token {
  /** The hash of the token: names it to its owner, and lets nobody in. */
  id: string;
  name: string;
  scope: TokenScope;
  createdAt: string;
  expiresAt: string | null;
  /** The last day on which it was used; null for one that never was. */
  usedOn: string | null;
}

/** What the form for a token says after it was sent. The token is told this once. */
export interface TokenAnswer {
  token: string | null;
  problem: string | null;
}

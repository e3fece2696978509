import { useSyncExternalStore } from "react";

/** Why a browser cannot use passkeys at this address; null when it can. */
export type PasskeyLack = "insecure" | "numbers" | "browser" | null;

const never = (): (() => void) => () => undefined;

/** What stands in the way of passkeys here; undefined as long as no script runs. */
export function usePasskeyLack(): PasskeyLack | undefined {
  return useSyncExternalStore(never, findLack, () => undefined);
}

function findLack(): PasskeyLack {
  if (!window.isSecureContext) return "insecure";
  // A passkey belongs to a name, which an address of numbers is not.
  if (/^[\d.]+$|^\[/.test(location.hostname)) return "numbers";
  const isKnown = "PublicKeyCredential" in window && "parseRequestOptionsFromJSON" in PublicKeyCredential;
  return isKnown ? null : "browser";
}

/** Has the device make a passkey. */
export async function makePasskey(options: PublicKeyCredentialCreationOptionsJSON): Promise<unknown> {
  const publicKey = PublicKeyCredential.parseCreationOptionsFromJSON(options);
  return toJson(await navigator.credentials.create({ publicKey }));
}

/** Has the device sign with one of its passkeys. */
export async function signWithPasskey(options: PublicKeyCredentialRequestOptionsJSON): Promise<unknown> {
  const publicKey = PublicKeyCredential.parseRequestOptionsFromJSON(options);
  return toJson(await navigator.credentials.get({ publicKey }));
}

function toJson(credential: Credential | null): unknown {
  return credential instanceof PublicKeyCredential ? credential.toJSON() : null;
}

/** Why a device did not do it, by the name that browsers give the reason. */
export function explainDevice(error: unknown): string {
  switch (error instanceof DOMException ? error.name : "") {
    case "NotAllowedError":
    case "AbortError":
      return "The device did not confirm it, or nobody did in time. Nothing has been changed.";
    case "InvalidStateError":
      return "This device has a passkey of this account already.";
    case "SecurityError":
      return "The browser uses no passkeys at this address. Open the site at the address it is published under.";
    default:
      return "It did not work, and nothing has been changed. Look at your connection, and try once more.";
  }
}

import { useSyncExternalStore } from "react";

const never = (): (() => void) => () => undefined;

/** Whether scripts run: false in what the server sends, for buttons that do nothing without them. */
export function useHydrated(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
}

import { inject, type InjectionKey } from "vue";

/** Makes the panel around it anew, and so fetches what did not come. */
export const reopenKey: InjectionKey<() => void> = Symbol("reopen");

export function useReopen(): (() => void) | undefined {
  return inject(reopenKey, undefined);
}

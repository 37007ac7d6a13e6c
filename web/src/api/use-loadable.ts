import { onScopeDispose, shallowRef, watch, type ShallowRef } from "vue";
import { failed, loading, ready, type Loadable } from "./loadable";
import { isAbort, problemOf } from "./problem";

export interface Loading<T> {
  readonly state: ShallowRef<Loadable<T>>;
  readonly reload: () => Promise<void>;
}

/** Fetches whatever the key stands for, again when the key changes; an overtaken request is aborted. */
export function useLoadable<K, T>(
  key: () => K,
  fetch: (key: K, signal: AbortSignal) => Promise<T>,
): Loading<T> {
  const state = shallowRef<Loadable<T>>(loading);
  let running = new AbortController();

  async function load(): Promise<void> {
    running.abort();
    const mine = new AbortController();
    running = mine;
    state.value = loading;
    try {
      const value = await fetch(key(), mine.signal);
      if (!mine.signal.aborted) {
        state.value = ready(value);
      }
    } catch (error) {
      if (!mine.signal.aborted && !isAbort(error)) {
        state.value = failed(problemOf(error));
      }
    }
  }

  watch(key, load, { immediate: true });
  onScopeDispose(() => {
    running.abort();
  });
  return { state, reload: load };
}

import { onScopeDispose, ref, shallowRef, watch, type Ref, type ShallowRef } from "vue";
import { failed, loading, ready, type Loadable } from "./loadable";
import { isAbort, problemOf } from "./problem";
import type { Page, Problem } from "./types";

/** A long list as far as it was asked for; what else its answer says is that of the first page. */
export interface Pages<K, P> {
  /** What the list that is here was asked for with. */
  readonly of: ShallowRef<K | null>;
  /** The last list that arrived stays until the next one is here. */
  readonly state: ShallowRef<Loadable<P>>;
  /** The next page, or a new list, is on its way. */
  readonly busy: Ref<boolean>;
  /** Why the next page did not come. */
  readonly problem: ShallowRef<Problem | null>;
  readonly loadMore: () => Promise<void>;
  readonly reload: () => Promise<void>;
}

/**
 * The pages of a list, by its cursor. A new key begins a new list and aborts what is on its way; the key null asks for
 * nothing.
 */
export function usePages<K, P extends Page<unknown>>(
  key: () => K | null,
  fetch: (key: K, cursor: string | undefined, signal: AbortSignal) => Promise<P>,
): Pages<K, P> {
  const of = shallowRef<K | null>(null);
  const state = shallowRef<Loadable<P>>(loading);
  const busy = ref(false);
  const problem = shallowRef<Problem | null>(null);
  let running = new AbortController();

  async function ask(cursor: string | undefined, take: (page: P) => void): Promise<void> {
    const asked = key();
    running.abort();
    if (asked === null) {
      return;
    }
    const mine = new AbortController();
    running = mine;
    busy.value = true;
    problem.value = null;
    try {
      const page = await fetch(asked, cursor, mine.signal);
      if (!mine.signal.aborted) {
        take(page);
      }
    } catch (error) {
      if (!mine.signal.aborted && !isAbort(error)) {
        problem.value = problemOf(error);
      }
    } finally {
      if (running === mine) {
        busy.value = false;
      }
    }
  }

  async function reload(): Promise<void> {
    const asked = key();
    await ask(undefined, (page) => {
      of.value = asked;
      state.value = ready(page);
    });
    if (problem.value !== null) {
      of.value = asked;
      state.value = failed(problem.value);
    }
  }

  async function loadMore(): Promise<void> {
    const known = state.value;
    if (known.state !== "ready" || known.value.next === null || busy.value) {
      return;
    }
    const { value } = known;
    await ask(known.value.next, (page) => {
      state.value = ready({ ...value, items: [...value.items, ...page.items], next: page.next });
    });
  }

  watch(key, reload, { immediate: true });
  onScopeDispose(() => {
    running.abort();
  });
  return { of, state, busy, problem, loadMore, reload };
}

import { onScopeDispose, ref, shallowRef, watch, type Ref, type ShallowRef } from "vue";
import {
  failed,
  importsApi,
  isAbort,
  loading,
  problemOf,
  ready,
  type Import,
  type Loadable,
} from "@/api";
import { language } from "@/shared/i18n";

/** An import as it stands, asked for again until it was looked into. */
export interface WatchedImport {
  readonly state: ShallowRef<Loadable<Import>>;
  /** It waits for its turn. */
  readonly queued: Ref<boolean>;
  readonly reload: () => Promise<void>;
}

/** How long nobody asks again while it is being looked into, ms. */
const pauseMs = 1000;

export function useImport(id: () => string): WatchedImport {
  const state = shallowRef<Loadable<Import>>(loading);
  const queued = ref(false);
  let running = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;

  function stop(): void {
    running.abort();
    clearTimeout(timer);
  }

  async function ask(): Promise<void> {
    stop();
    const mine = new AbortController();
    running = mine;
    try {
      const now = await importsApi.get(id(), language(), mine.signal);
      queued.value = await waits(now, mine.signal);
      if (mine.signal.aborted) {
        return;
      }
      state.value = ready(now);
      if (now.state === "inspecting") {
        timer = setTimeout(() => void ask(), pauseMs);
      }
    } catch (error) {
      if (!mine.signal.aborted && !isAbort(error)) {
        state.value = failed(problemOf(error));
      }
    }
  }

  watch(id, () => (state.value = loading), { flush: "sync" });
  watch([id, language], ask, { immediate: true });
  onScopeDispose(stop);
  return { state, queued, reload: ask };
}

async function waits({ state, job }: Import, signal: AbortSignal): Promise<boolean> {
  if (state !== "inspecting" || job === null) {
    return state === "inspecting";
  }
  // Without an answer nothing more is claimed than that it is not over.
  return importsApi.job(job, signal).then(
    ({ state: now }) => now === "queued",
    () => false,
  );
}

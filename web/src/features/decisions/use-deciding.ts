import { onScopeDispose, shallowRef, watch, type ShallowRef } from "vue";
import {
  decisionsApi,
  failed,
  importsApi,
  isAbort,
  loading,
  problemOf,
  ready,
  type Deciding,
  type Job,
  type Loadable,
} from "@/api";
import { language } from "@/shared/i18n";

/** What is proposed, decided and found of a layer, asked for again while rows are checked. */
export interface WatchedDeciding {
  readonly state: ShallowRef<Loadable<Deciding>>;
  /** How far the check is; null where none is under way, or nobody says. */
  readonly progress: ShallowRef<Job["progress"] | null>;
  /** Takes over what the service answered, and follows it. */
  readonly take: (now: Deciding) => void;
  readonly reload: () => Promise<void>;
}

const pauseMs = 1000;

/** `kind` null: whichever is proposed. */
export function useDeciding(
  asked: () => { readonly id: string; readonly layer: string; readonly kind: string | null },
): WatchedDeciding {
  const state = shallowRef<Loadable<Deciding>>(loading);
  const progress = shallowRef<Job["progress"] | null>(null);
  let running = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;

  function stop(): void {
    running.abort();
    clearTimeout(timer);
  }

  function take(now: Deciding): void {
    stop();
    state.value = ready(now);
    if (now.check?.state === "checking") {
      timer = setTimeout(() => void reload(), pauseMs);
    } else {
      progress.value = null;
    }
  }

  async function reload(): Promise<void> {
    stop();
    const mine = new AbortController();
    running = mine;
    const { id, layer, kind } = asked();
    const query = { layer, lang: language(), ...(kind === null ? {} : { kind }) };
    try {
      const now = await decisionsApi.get(id, query, mine.signal);
      progress.value = await progressOf(now, mine.signal);
      if (!mine.signal.aborted) {
        take(now);
      }
    } catch (error) {
      if (!mine.signal.aborted && !isAbort(error)) {
        state.value = failed(problemOf(error));
      }
    }
  }

  watch([() => JSON.stringify(asked()), language], reload, { immediate: true });
  onScopeDispose(stop);
  return { state, progress, take, reload };
}

/** Without an answer nothing is claimed. */
async function progressOf(
  { check }: Deciding,
  signal: AbortSignal,
): Promise<Job["progress"] | null> {
  return check?.state !== "checking" || check.job === null
    ? null
    : importsApi.job(check.job, signal).then(
        (job) => job.progress,
        () => null,
      );
}

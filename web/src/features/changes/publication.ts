/** A change set that is too large for a request is published by a job, which is waited for here. */
import { onScopeDispose, ref, shallowRef, watch, type Ref, type ShallowRef } from "vue";
import { changesApi, type ChangeSet, type Problem } from "@/api";
import { language } from "@/shared/i18n";

export interface Publication {
  readonly running: Ref<boolean>;
  /** Why the last one failed; nothing of the change set is published then. */
  readonly refused: ShallowRef<Problem | null>;
}

/** How long nobody asks again, ms. */
const pauseMs = 1000;

/** Asks until the job has ended, and says when it has published. */
export function usePublication(set: () => ChangeSet, published: () => void): Publication {
  const running = ref(false);
  const refused = shallowRef<Problem | null>(null);
  let timer: ReturnType<typeof setTimeout> | undefined;
  let asked: AbortController | null = null;

  function stop(): void {
    asked?.abort();
    clearTimeout(timer);
    running.value = false;
  }

  async function ask(id: string): Promise<void> {
    const mine = new AbortController();
    asked = mine;
    try {
      const job = await changesApi.job(id, language(), mine.signal);
      if (mine.signal.aborted) {
        return;
      }
      running.value = job.state === "queued" || job.state === "running";
      refused.value = job.problem;
      if (running.value) {
        timer = setTimeout(() => void ask(id), pauseMs);
      } else if (job.state === "done") {
        published();
      }
    } catch {
      // The job is another post's, or nobody answers: the change set says how it stands.
      running.value = false;
    }
  }

  watch(
    () => (set().state === "accepted" ? set().job : null),
    (job) => {
      stop();
      refused.value = null;
      if (job !== null) {
        void ask(job);
      }
    },
    { immediate: true },
  );
  onScopeDispose(stop);
  return { running, refused };
}

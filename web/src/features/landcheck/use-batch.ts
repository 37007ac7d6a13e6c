/** A batch that is looked at: how far it is, the rows that came, and where they lie. */
import { computed, onScopeDispose, ref, shallowRef, watch, type Ref, type ShallowRef } from "vue";
import {
  landBatchesApi,
  problemOf,
  type LandBatch,
  type LandBatchLine,
  type LandBatchPoint,
} from "@/api";
import { language, t } from "@/shared/i18n";

/** How often is asked while it runs, ms; the points, of which there are many, less often. */
const everyMs = 2000;
const pointsEvery = 5;

export type Outcome = LandBatchLine["outcome"];

export interface BatchView {
  readonly batch: Readonly<ShallowRef<LandBatch | null>>;
  readonly failure: Readonly<Ref<string | null>>;
  readonly lines: Readonly<ShallowRef<readonly LandBatchLine[]>>;
  readonly points: Readonly<ShallowRef<readonly LandBatchPoint[]>>;
  /** Only rows of this outcome; null for all. */
  readonly wanted: Ref<Outcome | null>;
  readonly hasMore: Readonly<Ref<boolean>>;
  more(): Promise<void>;
  cancel(): Promise<void>;
  resume(): Promise<void>;
}

export function useBatch(id: string): BatchView {
  const batch = shallowRef<LandBatch | null>(null);
  const failure = ref<string | null>(null);
  const lines = shallowRef<readonly LandBatchLine[]>([]);
  const points = shallowRef<readonly LandBatchPoint[]>([]);
  const wanted = ref<Outcome | null>(null);
  const next = ref<string | null>(null);
  const gone = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let round = 0;

  async function look(): Promise<void> {
    clearTimeout(timer);
    try {
      batch.value = await landBatchesApi.get(id, language(), gone.signal);
      await newest();
      if (round % pointsEvery === 0 || batch.value.state !== "running") {
        points.value = await landBatchesApi.points(id, gone.signal);
      }
      round += 1;
      failure.value = null;
    } catch (error) {
      if (!gone.signal.aborted) {
        failure.value = problemOf(error).detail ?? t("state.unreachable");
      }
    }
    if (!gone.signal.aborted && batch.value?.state !== "done" && batch.value?.state !== "stopped") {
      timer = setTimeout(() => void look(), everyMs);
    }
  }

  /** What is new stands above what is there, which does not move. */
  async function newest(): Promise<void> {
    const outcome = wanted.value ?? undefined;
    const page = await landBatchesApi.lines(
      id,
      { outcome, cursor: undefined },
      language(),
      gone.signal,
    );
    const known = lines.value[0]?.number ?? 0;
    const fresh = page.items.filter(({ number }) => number > known);
    const joins = lines.value.length > 0 && fresh.length < page.items.length;
    lines.value = joins ? [...fresh, ...lines.value] : page.items;
    next.value = joins ? next.value : (page.next ?? null);
  }

  async function change(step: typeof landBatchesApi.cancel): Promise<void> {
    try {
      batch.value = await step(id, language());
      await look();
    } catch (error) {
      failure.value = problemOf(error).detail ?? t("state.unreachable");
    }
  }

  watch([wanted, language], () => {
    lines.value = [];
    void look();
  });
  onScopeDispose(() => {
    gone.abort();
    clearTimeout(timer);
  });
  void look();

  return {
    batch,
    failure,
    lines,
    points,
    wanted,
    hasMore: computed(() => next.value !== null),
    more: async () => {
      const outcome = wanted.value ?? undefined;
      const cursor = next.value ?? undefined;
      const page = await landBatchesApi.lines(id, { outcome, cursor }, language(), gone.signal);
      lines.value = [...lines.value, ...page.items];
      next.value = page.next ?? null;
    },
    cancel: () => change(landBatchesApi.cancel),
    resume: () => change(landBatchesApi.resume),
  };
}

/** Seconds until it is done; null where nobody knows. */
export function secondsLeft({ total, done, perSecond }: LandBatch): number | null {
  return perSecond === null || perSecond <= 0 ? null : Math.round((total - done) / perSecond);
}

/** A search box with a list of hits: typing asks after a pause, the keys walk, Enter takes the first or the chosen. */
import {
  computed,
  onScopeDispose,
  ref,
  shallowRef,
  type ComputedRef,
  type Ref,
  type ShallowRef,
} from "vue";
import { isAbort, problemOf, type Problem, type SearchAnswer, type SearchHit } from "@/api";
import { debounce } from "@/shared/timing";
import { groupHits, type HitGroup } from "./groups";

export type SearchState =
  | { readonly state: "idle" }
  | { readonly state: "searching"; readonly answer: SearchAnswer | null }
  | { readonly state: "found"; readonly answer: SearchAnswer }
  | { readonly state: "failed"; readonly problem: Problem };

export type Ask = (text: string, signal: AbortSignal) => Promise<SearchAnswer>;

export interface Combobox {
  readonly text: Ref<string>;
  readonly result: ShallowRef<SearchState>;
  readonly open: Ref<boolean>;
  /** Index of the hit the arrow keys stand on; -1 while they stand in the text. */
  readonly active: Ref<number>;
  readonly groups: ComputedRef<readonly HitGroup[]>;
  /** The hits in the order in which they stand in the list. */
  readonly hits: ComputedRef<readonly SearchHit[]>;
  type(text: string): void;
  /** True when the key was used up. */
  press(key: string): boolean;
  pick(hit: SearchHit): void;
  close(): void;
  reopen(): void;
}

export interface ComboboxOptions {
  readonly ask: Ask;
  readonly onPick: (hit: SearchHit) => void;
  readonly pauseMs?: number;
}

export function createCombobox({ ask, onPick, pauseMs = 150 }: ComboboxOptions): Combobox {
  const text = ref("");
  const result = shallowRef<SearchState>({ state: "idle" });
  const open = ref(false);
  const active = ref(-1);
  const answer = computed(() =>
    result.value.state === "found" || result.value.state === "searching"
      ? result.value.answer
      : null,
  );
  const groups = computed(() => (answer.value === null ? [] : groupHits(answer.value)));
  const hits = computed(() => groups.value.flatMap((group) => group.hits));
  let running = new AbortController();
  /** Enter was pressed before the answer: the first hit is taken when it comes. */
  let eager = false;

  async function search(): Promise<void> {
    running.abort();
    const mine = new AbortController();
    running = mine;
    result.value = { state: "searching", answer: answer.value };
    try {
      const found = await ask(text.value.trim(), mine.signal);
      if (mine.signal.aborted) {
        return;
      }
      result.value = { state: "found", answer: found };
      active.value = -1;
      takeFirstIfEager(found.items);
    } catch (error) {
      if (!mine.signal.aborted && !isAbort(error)) {
        result.value = { state: "failed", problem: problemOf(error) };
      }
    }
  }

  const searchSoon = debounce(() => void search(), pauseMs);

  function takeFirstIfEager(found: readonly SearchHit[]): void {
    const first = found[0];
    if (eager && first !== undefined) {
      pick(first);
    }
    eager = false;
  }

  function type(next: string): void {
    text.value = next;
    eager = false;
    running.abort();
    if (next.trim() === "") {
      searchSoon.cancel();
      result.value = { state: "idle" };
      open.value = false;
      return;
    }
    open.value = true;
    result.value = { state: "searching", answer: answer.value };
    searchSoon();
  }

  function pick(hit: SearchHit): void {
    text.value = hit.shortName ?? hit.name;
    close();
    onPick(hit);
  }

  function close(): void {
    open.value = false;
    active.value = -1;
  }

  function reopen(): void {
    open.value = result.value.state !== "idle";
  }

  function press(key: string): boolean {
    switch (key) {
      case "ArrowDown":
        reopen();
        active.value = Math.min(active.value + 1, hits.value.length - 1);
        return true;
      case "ArrowUp":
        active.value = Math.max(active.value - 1, -1);
        return true;
      case "Enter":
        return enter();
      case "Escape":
        return escape();
    }
    return false;
  }

  function enter(): boolean {
    if (result.value.state === "searching") {
      eager = true;
      return true;
    }
    const hit = hits.value[Math.max(active.value, 0)];
    if (hit !== undefined && open.value) {
      pick(hit);
      return true;
    }
    return false;
  }

  function escape(): boolean {
    if (open.value) {
      close();
      return true;
    }
    if (text.value !== "") {
      type("");
      return true;
    }
    return false;
  }

  onScopeDispose(() => {
    running.abort();
    searchSoon.cancel();
  });

  return { text, result, open, active, groups, hits, type, press, pick, close, reopen };
}

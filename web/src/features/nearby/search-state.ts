import { computed, shallowRef, watch, type ComputedRef, type ShallowRef } from "vue";
import {
  atlasApi,
  failed,
  isAbort,
  loading,
  problemOf,
  ready,
  type Loadable,
  type NearbyItem,
  type Proximity,
} from "@/api";
import { proximityOrigin, type NearbyRequest } from "./request";

/** A running nearby search: what was found, and a way to ask again. */
export interface NearbySearch {
  readonly state: ShallowRef<Loadable<Proximity>>;
  readonly items: ComputedRef<readonly NearbyItem[]>;
  reload(): void;
}

/** As many hits as a list can be read; the total is named beside it. */
const mostHits = 300;

/** Follows the request; a request that was overtaken is aborted, its answer never shown. */
export function useNearbySearch(request: () => NearbyRequest | null): NearbySearch {
  const state = shallowRef<Loadable<Proximity>>(loading);
  let running = new AbortController();

  async function ask(): Promise<void> {
    running.abort();
    const wanted = request();
    if (wanted === null || wanted.kinds.size === 0) {
      state.value = loading;
      return;
    }
    const mine = new AbortController();
    running = mine;
    state.value = loading;
    try {
      const answer = await atlasApi.proximity(
        {
          origin: proximityOrigin(wanted.origin),
          radiusM: wanted.radiusKm * 1000,
          kinds: [...wanted.kinds],
          limit: mostHits,
        },
        mine.signal,
      );
      state.value = ready(answer);
    } catch (error) {
      if (!isAbort(error)) {
        state.value = failed(problemOf(error));
      }
    }
  }

  watch(request, ask, { immediate: true });
  return {
    state,
    items: computed(() => (state.value.state === "ready" ? state.value.value.items : [])),
    reload: () => void ask(),
  };
}

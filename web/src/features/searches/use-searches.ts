/** The saved searches of a promoter; nobody else has any. */
import { computed, shallowRef, watch, type ComputedRef, type ShallowRef } from "vue";
import { useLoadable, type Loadable } from "@/api";
import { searchesApi, type SavedSearch, type SitingSearch } from "@/api/siting";
import { mayPromote } from "@/features/data";
import { refusalOf, useAccount } from "@/features/session";

export interface Searches {
  readonly isPromoter: ComputedRef<boolean>;
  readonly state: ShallowRef<Loadable<readonly SavedSearch[]>>;
  /** Those that were there last stay while they are read again. */
  readonly items: ShallowRef<readonly SavedSearch[]>;
  readonly reload: () => Promise<void>;
  /** Whether it was kept. */
  readonly keep: (name: string, search: SitingSearch) => Promise<boolean>;
  /** What it found counts as looked at from now on. */
  readonly look: (id: string) => Promise<boolean>;
  readonly remove: (id: string) => Promise<boolean>;
}

export function useSearches(): Searches {
  const account = useAccount();
  const isPromoter = computed(() => mayPromote(account.session));
  const items = shallowRef<readonly SavedSearch[]>([]);
  const { state, reload } = useLoadable<boolean, readonly SavedSearch[]>(
    () => isPromoter.value,
    (wanted, signal) =>
      wanted ? searchesApi.list(signal).then((page) => page.items) : Promise.resolve([]),
  );
  watch(state, (now) => {
    if (now.state === "ready") {
      items.value = now.value;
    }
  });

  async function attempt(work: () => Promise<unknown>): Promise<boolean> {
    try {
      await work();
      return true;
    } catch (error) {
      account.tell(refusalOf(error).text);
      return false;
    } finally {
      await reload();
    }
  }

  return {
    isPromoter,
    state,
    items,
    reload,
    keep: (name, search) => attempt(() => searchesApi.add({ name, search })),
    look: (id) => attempt(() => searchesApi.open(id)),
    remove: (id) => attempt(() => searchesApi.remove(id)),
  };
}

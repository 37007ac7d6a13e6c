/** What of a site is on its way to publication, and whether the post enters more. */
import { computed, type ComputedRef } from "vue";
import { editingApi, useLoadable, type DraftedObject } from "@/api";
import { mayPromote } from "@/features/data";
import { useAccount } from "@/features/session";
import { itemId, itemKind } from "./entry";

export interface Drafted {
  /** The post works for the counties of the site. */
  readonly mayEnter: ComputedRef<boolean>;
  /** The draft of an item; undefined where there is none that the post may see. */
  readonly of: (item: string) => DraftedObject | undefined;
  readonly reload: () => Promise<void>;
}

export function useDrafted(park: () => string, counties: () => readonly string[]): Drafted {
  const account = useAccount();
  const mayEnter = computed(() => {
    const own = account.session.post.value?.counties ?? [];
    return (
      mayPromote(account.session) &&
      (own.includes("*") || counties().some((code) => own.includes(code)))
    );
  });
  const { state, reload } = useLoadable<string | null, readonly DraftedObject[]>(
    () => (mayEnter.value ? park() : null),
    (id, signal) => (id === null ? Promise.resolve([]) : editingApi.drafted(itemKind, id, signal)),
  );
  const items = computed<readonly DraftedObject[]>((before) =>
    state.value.state === "ready" ? state.value.value : (before ?? []),
  );
  return {
    mayEnter,
    of: (item) => items.value.find(({ objectId }) => objectId === itemId(park(), item)),
    reload,
  };
}

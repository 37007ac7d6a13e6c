/** What of one kind is on its way to publication, and whether the post enters more. */
import { computed, type ComputedRef } from "vue";
import { editingApi, useLoadable, type DraftedObject } from "@/api";
import { mayEnter, maySeeDrafts } from "@/features/data";
import { useAccount } from "@/features/session";

export interface Drafts {
  /** Whether the post enters what lies in these counties. */
  readonly mayEnter: (counties: readonly string[]) => boolean;
  /** Drafts about a target or project that the post may see. */
  readonly about: (id: string) => readonly DraftedObject[];
  readonly sees: ComputedRef<boolean>;
  readonly reload: () => Promise<void>;
}

export function useDrafts(kind: string): Drafts {
  const { session } = useAccount();
  const sees = computed(() => maySeeDrafts(session));
  const { state, reload } = useLoadable<boolean, readonly DraftedObject[]>(
    () => sees.value,
    (asked, signal) => (asked ? editingApi.draftedOf(kind, signal) : Promise.resolve([])),
  );
  const drafts = computed<readonly DraftedObject[]>((before) =>
    state.value.state === "ready" ? state.value.value : (before ?? []),
  );
  return {
    mayEnter: (counties) => {
      const own = session.post.value?.counties ?? [];
      return (
        mayEnter(session) && (own.includes("*") || counties.some((code) => own.includes(code)))
      );
    },
    about: (id) => drafts.value.filter(({ about }) => about === id),
    sees,
    reload,
  };
}

/** 长辈版: everything a quarter larger, more contrast, fewer controls. Remembered by the browser and told by the link. */
import { computed, onScopeDispose, ref, watchEffect, type ComputedRef } from "vue";
import { setElderMode } from "@/shared/elder";
import { readFlag, writeFlag } from "@/shared/storage";
import type { Atlas } from "../state/atlas";

export interface Elder {
  readonly on: ComputedRef<boolean>;
  readonly set: (on: boolean) => void;
}

/** What the link says holds; a link that says nothing leaves it as the reader had it last. */
export function useElder(atlas: Pick<Atlas, "link" | "change">): Elder {
  const remembered = ref(readFlag("elder", false));
  const on = computed(() => atlas.link.value.elder ?? remembered.value);
  watchEffect(() => {
    setElderMode(on.value);
  });
  onScopeDispose(() => {
    setElderMode(false);
  });
  return {
    on,
    set: (wanted) => {
      remembered.value = wanted;
      writeFlag("elder", wanted);
      atlas.change({ elder: wanted ? true : null }, "adjust");
    },
  };
}

import { onScopeDispose, ref, watch, type Ref } from "vue";

/** Calls `action` when no further call came for `waitMs`. */
export function debounce<A extends readonly unknown[]>(
  action: (...args: A) => void,
  waitMs: number,
): ((...args: A) => void) & { cancel: () => void } {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const cancel = (): void => {
    clearTimeout(timer);
  };
  const debounced = (...args: A): void => {
    cancel();
    timer = setTimeout(() => {
      action(...args);
    }, waitMs);
  };
  return Object.assign(debounced, { cancel });
}

/** True once `source` has been true for `waitMs`: a skeleton that flashes by is worse than none. */
export function useDelayed(source: () => boolean, waitMs = 300): Readonly<Ref<boolean>> {
  const shown = ref(false);
  let timer: ReturnType<typeof setTimeout> | undefined;
  watch(
    source,
    (on) => {
      clearTimeout(timer);
      shown.value = false;
      if (on) {
        timer = setTimeout(() => {
          shown.value = true;
        }, waitMs);
      }
    },
    { immediate: true },
  );
  onScopeDispose(() => {
    clearTimeout(timer);
  });
  return shown;
}

import { onBeforeUnmount, onMounted } from "vue";

/** Where keys have a meaning of their own: fields, lists, and the map, which they move. */
const own =
  "input, textarea, select, [contenteditable], [role='tablist'], [role='listbox'], nav, .map, .leaflet-container, dialog";

/** ← → Home End step through what is read, wherever nothing else wants them. */
export function useStepKeys(steps: {
  readonly now: () => number;
  readonly count: () => number;
  readonly go: (step: number) => void;
}): void {
  const onKeydown = (event: KeyboardEvent): void => {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) {
      return;
    }
    if (event.target instanceof Element && event.target.closest(own) !== null) {
      return;
    }
    const to = stepAfter(event.key, steps.now(), steps.count());
    if (to !== null) {
      event.preventDefault();
      steps.go(to);
    }
  };
  onMounted(() => {
    window.addEventListener("keydown", onKeydown);
  });
  onBeforeUnmount(() => {
    window.removeEventListener("keydown", onKeydown);
  });
}

/** The step that a key leads to; null where it leads nowhere. */
export function stepAfter(key: string, now: number, count: number): number | null {
  const to = new Map([
    ["ArrowLeft", now - 1],
    ["ArrowRight", now + 1],
    ["Home", 1],
    ["End", count],
  ]).get(key);
  return to === undefined || to < 1 || to > count || to === now ? null : to;
}

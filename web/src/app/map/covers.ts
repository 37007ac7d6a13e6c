import { onBeforeUnmount, onMounted, shallowRef, type ShallowRef } from "vue";
import type { MapCover } from "@/map";

/** Whatever carries this attribute lies on the map and hides what is under it. */
const marked = "[data-covers-map]";

/**
 * The rectangles that lie on the map, in pixels from its corner: names keep away from them. Watched, because legends
 * fold, menus open and sheets rise.
 */
export function useCovers(stage: () => HTMLElement | null): ShallowRef<readonly MapCover[]> {
  const covers = shallowRef<readonly MapCover[]>([]);
  let sizes: ResizeObserver | null = null;
  let changes: MutationObserver | null = null;

  function measure(): void {
    const element = stage();
    if (element === null) {
      return;
    }
    const { left, top } = element.getBoundingClientRect();
    const found = [...element.querySelectorAll(marked)].flatMap((cover) => {
      const box = cover.getBoundingClientRect();
      const [w, h] = [Math.round(box.width), Math.round(box.height)];
      // A place that nobody uses covers nothing.
      return w === 0 || h === 0
        ? []
        : [{ x: Math.round(box.left - left), y: Math.round(box.top - top), w, h }];
    });
    if (JSON.stringify(found) !== JSON.stringify(covers.value)) {
      covers.value = found;
    }
  }

  function watchAll(element: HTMLElement): void {
    sizes?.disconnect();
    sizes?.observe(element);
    for (const cover of element.querySelectorAll(marked)) {
      sizes?.observe(cover);
    }
    measure();
  }

  onMounted(() => {
    const element = stage();
    if (element === null) {
      return;
    }
    sizes = new ResizeObserver(measure);
    changes = new MutationObserver(() => {
      watchAll(element);
    });
    // Covers are children of the stage or of its corner; the map's own nodes are not looked at.
    changes.observe(element, { childList: true });
    for (const corner of element.querySelectorAll("[data-corner]")) {
      changes.observe(corner, { childList: true });
    }
    watchAll(element);
  });
  onBeforeUnmount(() => {
    sizes?.disconnect();
    changes?.disconnect();
  });
  return covers;
}

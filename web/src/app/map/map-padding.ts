import { computed, type ComputedRef } from "vue";
import type { MapPadding } from "@/map";
import { useMedia } from "@/shared/media";
import { useSize } from "@/shared/size";

/** What the padding follows beside the panel. */
export interface PaddingSource {
  readonly phone: () => boolean;
  /** The bar on top of a phone's map. */
  readonly topBar: () => boolean;
  /** What the bottom sheet of a phone covers, px. */
  readonly sheet: () => number;
  /** The strip below the map of a desk, px. */
  readonly strip: () => number;
}

export interface Covering {
  readonly padding: ComputedRef<MapPadding>;
  /** How wide the panel is now, px; 0 where it lies above the map. */
  readonly panel: ComputedRef<number>;
  /** How high a panel is that lies above the map, px. */
  readonly above: ComputedRef<number>;
}

const topBarPx = 64;

/**
 * What lies over the map along its edges. Where there is room the map counts with the widest panel, so that none that
 * opens covers what was fitted.
 */
export function useMapPadding(source: PaddingSource): Covering {
  const size = useSize(panelElement);
  const above = computed(() => {
    const { height } = size.value;
    return !source.phone() && panelElement()?.dataset.across !== undefined ? height : 0;
  });
  const roomy = useMedia("(min-width: 1180px)");
  const left = computed(() => {
    if (above.value > 0) {
      return 0;
    }
    return roomy.value ? Math.max(size.value.width, widestPanel()) : size.value.width;
  });
  return {
    panel: computed(() => (source.phone() || above.value > 0 ? 0 : size.value.width)),
    above,
    padding: computed<MapPadding>((before) => {
      const now = {
        left: source.phone() ? 0 : left.value,
        right: 0,
        top: source.topBar() ? topBarPx : above.value,
        bottom: source.phone() ? source.sheet() : source.strip(),
      };
      // Where the panel grows under what was counted with, the map has nothing to do.
      return before !== undefined && isSame(before, now) ? before : now;
    }),
  };
}

function panelElement(): HTMLElement | null {
  return document.getElementById("panel");
}

function isSame(a: MapPadding, b: MapPadding): boolean {
  return a.left === b.left && a.right === b.right && a.top === b.top && a.bottom === b.bottom;
}

function widestPanel(): number {
  const style = getComputedStyle(document.documentElement);
  return Number.parseInt(style.getPropertyValue("--panel-object"), 10);
}

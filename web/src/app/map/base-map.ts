/** The base map of the link, once it has shown that it answers. */
import { shallowRef, watch, type ShallowRef } from "vue";
import type { BaseMap as Configured } from "@/api";
import type { BaseMap } from "@/map";
import type { Atlas } from "../state/atlas";

export interface BaseMaps {
  /** What the map draws; null is our own ground. */
  readonly current: ShallowRef<BaseMap | null>;
  /** The name of the base map that did not answer. */
  readonly failed: ShallowRef<string | null>;
}

/**
 * One tile is asked for before the map is told: a base map that is down costs one request and one notice, not a screen
 * full of both, and our own ground stays.
 */
export function useBaseMaps(atlas: Atlas, fetches: (url: string) => Promise<boolean>): BaseMaps {
  const current = shallowRef<BaseMap | null>(null);
  const failed = shallowRef<string | null>(null);

  async function choose(wanted: Configured | undefined): Promise<void> {
    current.value = null;
    const bbox = atlas.data.value?.plan.bbox;
    if (wanted === undefined || bbox === undefined) {
      return;
    }
    const answers = await fetches(tileUrl(wanted, bbox));
    if (atlas.link.value.baseMap !== wanted.id) {
      return;
    }
    if (answers) {
      failed.value = null;
      current.value = toBaseMap(wanted);
    } else {
      failed.value = wanted.name;
      atlas.change({ baseMap: null }, "adjust");
    }
  }

  watch(
    () => [atlas.link.value.baseMap, atlas.data.value?.plan.id] as const,
    ([id]) => void choose(configured(atlas).find((base) => base.id === id)),
  );
  return { current, failed };
}

/** Whether an image can be had. */
export function imageAnswers(url: string): Promise<boolean> {
  return new Promise((resolve) => {
    const image = new Image();
    image.onload = () => {
      resolve(true);
    };
    image.onerror = () => {
      resolve(false);
    };
    image.src = url;
  });
}

function configured(atlas: Atlas): readonly Configured[] {
  const frame = atlas.frame.value;
  return frame.state === "ready" ? (frame.value.settings?.baseMaps ?? []) : [];
}

function toBaseMap(base: Configured): BaseMap {
  return {
    id: base.id,
    url: oneServer(base.url),
    attribution: base.attribution,
    minZoom: base.minZoom,
    maxZoom: base.maxZoom,
  };
}

/** Tianditu names its servers t{0-7}; one of them does. */
function oneServer(url: string): string {
  return url.replace("{0-7}", "0");
}

/** The tile over the middle of the plan at a zoom that every base map has (OGC 17-083r4, WebMercatorQuad). */
export function tileUrl(
  base: Pick<Configured, "url" | "minZoom">,
  [west, south, east, north]: readonly [number, number, number, number],
): string {
  const zoom = Math.max(8, base.minZoom);
  const tiles = 2 ** zoom;
  const lat = (((south + north) / 2) * Math.PI) / 180;
  const x = Math.floor((((west + east) / 2 + 180) / 360) * tiles);
  const y = Math.floor(((1 - Math.asinh(Math.tan(lat)) / Math.PI) / 2) * tiles);
  const values: Readonly<Record<string, string>> = {
    z: String(zoom),
    x: String(x),
    y: String(y),
    s: "a",
    r: "",
  };
  return oneServer(base.url).replaceAll(
    /\{(\w+)\}/g,
    (place, name: string) => values[name] ?? place,
  );
}

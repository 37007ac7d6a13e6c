import type { LayerId, MapData } from "./types";

export const ALL_LAYERS: ReadonlySet<LayerId> = new Set<LayerId>([
  "core",
  "counties",
  "boundaries",
  "park",
  "featured_park",
  "sub_park",
  "enterprise",
  "other",
  "towns",
  "transport",
  "blocks",
  "layout",
  "basemap",
]);

/** The map before its first data. */
export const EMPTY_DATA: MapData = {
  bbox: [-180, -85, 180, 85],
  counties: [],
  shapes: [],
  elements: [],
  blocks: [],
  parks: [],
  enterprises: [],
  transport: [],
  towns: [],
};

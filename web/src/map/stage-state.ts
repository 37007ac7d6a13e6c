import { ALL_LAYERS, EMPTY_DATA } from "./values/defaults";
import type { LayerId, MapCover, MapData, MapPadding, MapPosition } from "./values/types";
import type { MapSelection, NearbyView, ShownIds } from "./values/types";

/** What is on the map, as the application has set it. */
export interface StageState {
  readonly data: MapData;
  /** What the filter leaves; null without one. */
  readonly shown: ShownIds | null;
  readonly layers: ReadonlySet<LayerId>;
  readonly selection: MapSelection | null;
  readonly nearby: NearbyView | null;
  /** Where the device is. */
  readonly here: { readonly position: MapPosition; readonly accuracyM: number } | null;
  readonly padding: MapPadding;
  readonly covers: readonly MapCover[];
  /** How many times as large as usual words are. */
  readonly textScale: number;
}

/** Before anything was set. */
export const EMPTY_STAGE: StageState = {
  data: EMPTY_DATA,
  shown: null,
  layers: ALL_LAYERS,
  selection: null,
  nearby: null,
  here: null,
  padding: { left: 0, right: 0, top: 0, bottom: 0 },
  covers: [],
  textScale: 1,
};

/** What can be asked of the map, and what it tells. */
import type { MapTileLayer, TileEvents } from "./values/tile-types";
import type {
  BaseMap,
  LayerId,
  MapCover,
  MapData,
  MapPadding,
  MapPosition,
  MapSelection,
  MapView,
  NearbyView,
  VisibleIds,
} from "./values/types";

export interface MapEvents extends TileEvents {
  select(selection: MapSelection): void;
  /** Several objects under one symbol: a row of beads, a county-level stack. Open the list. */
  stack(ids: readonly MapSelection[], at: MapPosition): void;
  /** A click on no symbol. `ground` is what lies there: the core belt, else the county, else null. */
  click(position: MapPosition, ground: MapSelection | null): void;
  hover(selection: MapSelection | null): void;
  view(view: MapView): void;
  /** The legend keys that are on the map now, see `LegendKey`. */
  symbols(visible: ReadonlySet<string>): void;
  /** The device gave no position after `locate()`. */
  locateFailed?(): void;
}

export interface AtlasMap {
  setData(data: MapData): void;
  /** The result of the filter; everything is visible until it is called. */
  setVisible(ids: VisibleIds): void;
  setLayers(on: ReadonlySet<LayerId>): void;
  /** The layers drawn from tiles, lowest first. A layer with the same id and url keeps its tiles. */
  setTileLayers(layers: readonly MapTileLayer[]): void;
  /** Asks again for tiles that did not come. */
  retryTiles(): void;
  setSelection(selection: MapSelection | null): void;
  setHover(selection: MapSelection | null): void;
  setNearby(nearby: NearbyView | null): void;
  setBaseMap(baseMap: BaseMap | null): void;
  setPadding(padding: MapPadding): void;
  /** What lies on the map and hides it: legend, tool bar. Labels keep away. */
  setCovers(covers: readonly MapCover[]): void;
  setView(view: MapView): void;
  fitPlan(): void;
  flyTo(selection: MapSelection): void;
  zoomIn(): void;
  zoomOut(): void;
  locate(): void;
  destroy(): void;
}

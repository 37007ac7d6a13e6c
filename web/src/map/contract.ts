/** What can be asked of the map, and what it tells. */
import type { Bounds } from "./paint/selection";
import type { DeskEvents, DeskScene } from "./values/desk-types";
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
  ShownIds,
} from "./values/types";

export interface MapEvents extends TileEvents, DeskEvents {
  select(selection: MapSelection): void;
  /** Several objects under one symbol: a row of beads, a county-level stack. Open the list. */
  stack(ids: readonly MapSelection[], at: MapPosition): void;
  /** A click on no symbol. `ground` is what lies there: the core belt, else the county, else null. */
  click(position: MapPosition, ground: MapSelection | null): void;
  hover(selection: MapSelection | null): void;
  /** `whole`: it is still the view that `fitPlan` has set. */
  view(view: MapView, whole: boolean): void;
  /** The legend keys that are on the map now, see `LegendKey`. */
  symbols(visible: ReadonlySet<string>): void;
  /** The device gave no position after `locate()`. */
  locateFailed?(): void;
}

export interface AtlasMap {
  setData(data: MapData): void;
  /** What the filter leaves; null without one. */
  setShown(shown: ShownIds | null): void;
  setLayers(on: ReadonlySet<LayerId>): void;
  /** The layers drawn from tiles, lowest first. A layer with the same id and url keeps its tiles. */
  setTileLayers(layers: readonly MapTileLayer[]): void;
  /** Asks again for tiles that did not come. */
  retryTiles(): void;
  setSelection(selection: MapSelection | null): void;
  setHover(selection: MapSelection | null): void;
  setNearby(nearby: NearbyView | null): void;
  /** What a desk shows; the layers of the plan are switched by `setLayers`, as ever. */
  setDesk(scene: DeskScene | null): void;
  /** Marks what a desk shows under this key. */
  setPointed(key: string | null): void;
  setBaseMap(baseMap: BaseMap | null): void;
  /** What panels cover. The view stays: whoever wants it fitted anew says so. */
  setPadding(padding: MapPadding): void;
  /** What lies on the map and hides it: legend, tool bar. Labels and whatever is fitted keep away. */
  setCovers(covers: readonly MapCover[]): void;
  /** All words so many times as large. */
  setTextScale(scale: number): void;
  setView(view: MapView): void;
  fitPlan(): void;
  /** True while the view is still the one that `fitPlan` has set. */
  isWhole(): boolean;
  /** Keeps hands from leaving the plan, without moving the map now. */
  limit(): void;
  flyTo(selection: MapSelection): void;
  /** The first view: the object, or the whole plan where that is not on the map. */
  startAt(selection: MapSelection): void;
  /** Pans, and only if the object would be hidden. */
  reveal(selection: MapSelection): void;
  /** Brings this box into sight, west, south, east, north. */
  show(bounds: Bounds): void;
  zoomIn(): void;
  zoomOut(): void;
  locate(): void;
  destroy(): void;
}

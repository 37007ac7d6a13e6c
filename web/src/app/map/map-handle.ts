import type { DeskScene, MapSelection, MapView } from "@/map";

/** What may be asked of the map on screen. */
export interface StageHandle {
  readonly flyTo: (selection: MapSelection) => void;
  /** Pans, and only if the object would be hidden. */
  readonly reveal: (selection: MapSelection) => void;
  readonly setView: (view: MapView) => void;
  /** Brings a box into sight. */
  readonly show: (bounds: NonNullable<DeskScene["bounds"]>) => void;
  readonly fit: () => void;
  /** Asks again for tiles that did not come. */
  readonly retryTiles: () => void;
}

export interface MapHandle extends StageHandle {
  readonly zoomIn: () => void;
  readonly zoomOut: () => void;
}

import type { LatLng, Map as LeafletMap } from "leaflet";
import { boundsOf } from "./values/geometry";
import { targetOf, type Bounds } from "./paint/selection";
import type { MapData, MapPadding, MapPosition, MapSelection, MapView } from "./values/types";

/** Moves the map, always into the part that no panel covers. */
export interface ViewControl {
  fitPlan(): void;
  /** True while the view is still the one that `fitPlan` has set. */
  isFitted(): boolean;
  flyTo(selection: MapSelection): void;
  flyToPosition(position: MapPosition, minZoom: number): void;
  setView(view: MapView): void;
}

interface Surroundings {
  readonly data: () => MapData;
  readonly padding: () => MapPadding;
  /** False before the first view: there is nothing to fly from. */
  readonly live: () => boolean;
  readonly reducedMotion: boolean;
}

interface Camera {
  readonly center: LatLng;
  readonly zoom: number;
}

/** docs/design/look.md §2: map flights take at most 400 ms. */
const FLIGHT_S = 0.4;
/** A selected object is shown at least this close. */
const OBJECT_ZOOM = 11;
const MARGIN_PX = 26;
const MARGIN_NARROW_PX = 14;

export function createViewControl(map: LeafletMap, around: Surroundings): ViewControl {
  let fitted: Camera | null = null;
  const animate = !around.reducedMotion;
  const go = ({ center, zoom }: Camera, moving: boolean): void => {
    if (moving && animate && around.live()) map.flyTo(center, zoom, { duration: FLIGHT_S });
    else map.setView(center, zoom, { animate: false });
  };
  const fit = (bounds: Bounds, moving: boolean): void => {
    go(cameraFor(map, bounds, around.padding()), moving);
  };
  const fitPlan = (): void => {
    fit(planBounds(around.data()), false);
    fitted = { center: map.getCenter(), zoom: map.getZoom() };
  };
  const flyToPosition = (position: MapPosition, minZoom: number): void => {
    const zoom = around.live() ? Math.max(minZoom, map.getZoom()) : minZoom;
    const { left, right, top, bottom } = around.padding();
    const at = map.project([position.lat, position.lon], zoom);
    const center = map.unproject(at.add([(right - left) / 2, (bottom - top) / 2]), zoom);
    go({ center, zoom }, true);
  };
  return {
    fitPlan,
    isFitted: () => fitted !== null && isAt(map, fitted),
    flyTo: (selection) => {
      const target = targetOf(around.data(), selection);
      if (target === null) return;
      if (target.kind === "point") flyToPosition(target.position, OBJECT_ZOOM);
      else fit(target.bounds, true);
    },
    flyToPosition,
    setView: ({ lon, lat, zoom }) => {
      map.setView([lat, lon], zoom, { animate: false });
    },
  };
}

/** Within a pixel, for Leaflet rounds. */
function isAt(map: LeafletMap, { center, zoom }: Camera): boolean {
  if (map.getZoom() !== zoom) return false;
  return map.project(center, zoom).distanceTo(map.project(map.getCenter(), zoom)) < 1;
}

/** The outline of the city where there is one: the bounds of the pack may be generous. */
function planBounds(data: MapData): Bounds {
  const boxes = data.counties.flatMap((county) =>
    county.kind === "neighbour" ? [] : [boundsOf(county.geometry)],
  );
  const known = boxes.filter((box) => box !== null);
  if (known.length === 0) return data.bbox;
  return [
    Math.min(...known.map(([west]) => west)),
    Math.min(...known.map(([, south]) => south)),
    Math.max(...known.map(([, , east]) => east)),
    Math.max(...known.map(([, , , north]) => north)),
  ];
}

function cameraFor(
  map: LeafletMap,
  [west, south, east, north]: Bounds,
  { left, right, top, bottom }: MapPadding,
): Camera {
  const size = map.getSize();
  const margin = size.x < 600 ? MARGIN_NARROW_PX : MARGIN_PX;
  const width = Math.max(50, size.x - left - right - 2 * margin);
  const height = Math.max(50, size.y - top - bottom - 2 * margin);
  const base = 10;
  const a = map.project([north, west], base);
  const b = map.project([south, east], base);
  const scale = Math.min(width / (b.x - a.x), height / (b.y - a.y));
  const zoom = Math.floor((base + Math.log2(scale)) * 20) / 20;
  const middle = map.unproject(a.add(b).divideBy(2), base);
  const at = map.project(middle, zoom).add([(right - left) / 2, (bottom - top) / 2]);
  return { center: map.unproject(at, zoom), zoom: Math.min(zoom, map.getMaxZoom()) };
}

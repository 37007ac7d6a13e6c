import {
  latLng,
  latLngBounds,
  type LatLng,
  type LatLngBounds,
  type Map as LeafletMap,
} from "leaflet";
import { fitPoints } from "./fit";
import { pointsOf, targetOf, type Bounds } from "./paint/selection";
import { boxContains, grown, type Box, type Point } from "./values/boxes";
import { boundsOf, polygonsOf } from "./values/geometry";
import type { MapCover, MapData, MapPadding, MapPosition } from "./values/types";
import type { MapSelection, MapView } from "./values/types";

/** Moves the map, always into the part that no panel covers. */
export interface ViewControl {
  fitPlan(): void;
  /** True while the view is still the one that `fitPlan` has set. */
  isFitted(): boolean;
  /** How far out and aside one may go: the plan and as much again around it. */
  limit(): void;
  flyTo(selection: MapSelection): void;
  /** The same without a flight, as the first view; the whole plan where the object is not on the map. */
  startAt(selection: MapSelection): void;
  /** Moves the map by as little as brings the object out from under what covers it; most of the time by nothing. */
  reveal(selection: MapSelection): void;
  /** Brings the box into sight, wherever it lies. */
  show(bounds: Bounds): void;
  flyToPosition(position: MapPosition, minZoom: number): void;
  setView(view: MapView): void;
}

interface Surroundings {
  readonly data: () => MapData;
  readonly padding: () => MapPadding;
  readonly covers: () => readonly MapCover[];
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
/** An object nearer than this to an edge, with its name, counts as hidden, px. */
const SIGHT_PX = 48;
/** Around a place that was asked for one may look so far, though it lies off the plan. */
const FURTHER_M = 400_000;
/** The level in which points are compared. */
const BASE = 10;
/** Enough vertices of an outline to see what covers it. */
const MOST_POINTS = 800;

export function createViewControl(map: LeafletMap, around: Surroundings): ViewControl {
  let fitted: Camera | null = null;
  let limits: LatLngBounds | null = null;
  const animate = !around.reducedMotion;
  const go = ({ center, zoom }: Camera, moving: boolean): void => {
    if (moving && animate && around.live()) map.flyTo(center, zoom, { duration: FLIGHT_S });
    else map.setView(center, zoom, { animate: false });
  };
  const cameraFor = (points: readonly MapPosition[]): Camera =>
    fitCamera(map, points, { free: freeBox(map, around.padding()), covers: around.covers() });
  const limit = (): void => {
    const camera = cameraFor(planPoints(around.data()));
    const [west, south, east, north] = planBounds(around.data());
    map.options.minZoom = Math.max(3, camera.zoom - 1);
    limits = latLngBounds([south, west], [north, east]).pad(1);
    // A plan that is fitted beside a high sheet has more of its surroundings in view than twice its size.
    for (const corner of cornersOf(map, camera)) limits.extend(corner);
    map.options.maxBounds = limits;
  };
  const fitPlan = (): void => {
    limit();
    // The map tells of its rest while it is set: by then this has to be known.
    fitted = cameraFor(planPoints(around.data()));
    go(fitted, false);
    fitted = { center: map.getCenter(), zoom: map.getZoom() };
  };
  const cameraOver = (position: MapPosition, zoom: number): Camera => {
    const { left, right, top, bottom } = around.padding();
    const at = map.project([position.lat, position.lon], zoom);
    return { center: map.unproject(at.add([(right - left) / 2, (bottom - top) / 2]), zoom), zoom };
  };
  const zoomAtLeast = (zoom: number): number =>
    around.live() ? Math.max(zoom, map.getZoom()) : zoom;
  const flyToPosition = (position: MapPosition, minZoom: number): void => {
    go(cameraOver(position, zoomAtLeast(minZoom)), true);
  };
  const cameraOf = (selection: MapSelection, zoom: number): Camera | null => {
    const target = targetOf(around.data(), selection);
    if (target === null) return null;
    return target.kind === "point"
      ? cameraOver(target.position, zoom)
      : cameraFor(pointsOf(around.data(), selection));
  };
  const flyTo = (selection: MapSelection): void => {
    const camera = cameraOf(selection, zoomAtLeast(OBJECT_ZOOM));
    if (camera !== null) go(camera, true);
  };
  const startAt = (selection: MapSelection): void => {
    const camera = cameraOf(selection, OBJECT_ZOOM);
    limit();
    if (camera === null) fitPlan();
    else go(camera, false);
  };
  const reveal = (selection: MapSelection): void => {
    const target = targetOf(around.data(), selection);
    if (target === null || !around.live()) return;
    const { lon, lat } = target.kind === "point" ? target.position : middleOf(target.bounds);
    const at = map.latLngToContainerPoint([lat, lon]);
    const sight = grown(freeBox(map, around.padding()), MARGIN_PX - SIGHT_PX);
    const to = inSight(at, sight, around.covers());
    if (to !== at) map.panBy([at.x - to.x, at.y - to.y], { animate, duration: FLIGHT_S });
  };
  const show = ([west, south, east, north]: Bounds): void => {
    const corners = [west, east].flatMap((lon) => [south, north].map((lat) => ({ lon, lat })));
    const camera = cameraFor(corners);
    // All that is then in the window: under a sheet lies more than what is to be seen, and hands would be pulled back from it.
    const half = map.getSize().divideBy(2);
    const middle = map.project(camera.center, camera.zoom);
    limits =
      limits
        ?.extend(map.unproject(middle.subtract(half), camera.zoom))
        .extend(map.unproject(middle.add(half), camera.zoom)) ?? null;
    if (limits !== null) map.options.maxBounds = limits;
    go(camera, true);
  };
  return {
    show,
    fitPlan,
    isFitted: () => fitted !== null && isAt(map, fitted),
    limit,
    flyTo,
    startAt,
    reveal,
    flyToPosition,
    setView: ({ lon, lat, zoom }) => {
      // What a link or a ring asks for may lie further out than hands may go.
      map.options.minZoom = Math.min(map.getMinZoom(), zoom);
      limits = limits?.extend(latLng(lat, lon).toBounds(FURTHER_M)) ?? null;
      if (limits !== null) map.options.maxBounds = limits;
      map.setView([lat, lon], zoom, { animate: false });
    },
  };
}

/** The same point where it can be seen, else the nearest place where it could. */
export function inSight(at: Point, sight: Box, covers: readonly Box[]): Point {
  const hidden = (point: Point): boolean =>
    !boxContains(sight, point) ||
    covers.some((cover) => boxContains(grown(cover, SIGHT_PX / 2), point));
  if (!hidden(at)) return at;
  const near = {
    x: Math.min(Math.max(at.x, sight.x), sight.x + sight.w),
    y: Math.min(Math.max(at.y, sight.y), sight.y + sight.h),
  };
  return hidden(near) ? { x: sight.x + sight.w / 2, y: sight.y + sight.h / 2 } : near;
}

/** The corners of the view that the camera has, panels or not. */
function cornersOf(map: LeafletMap, { center, zoom }: Camera): readonly LatLng[] {
  const [middle, half] = [map.project(center, zoom), map.getSize().divideBy(2)];
  return [middle.subtract(half), middle.add(half)].map((corner) => map.unproject(corner, zoom));
}

/** Zooms nearer to each other than this are one: Leaflet counts steps of a tenth, and three of them are not quite 0.3. */
const SAME_ZOOM = 1e-6;

/** Within a pixel, for Leaflet rounds. */
export function isAt(
  map: Pick<LeafletMap, "getCenter" | "getZoom" | "project">,
  { center, zoom }: Camera,
): boolean {
  if (Math.abs(map.getZoom() - zoom) > SAME_ZOOM) return false;
  return map.project(center, zoom).distanceTo(map.project(map.getCenter(), zoom)) < 1;
}

function middleOf([west, south, east, north]: Bounds): MapPosition {
  return { lon: (west + east) / 2, lat: (south + north) / 2 };
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

/** What has to be in sight: the outlines, and the parks and firms within them. */
function planPoints(data: MapData): readonly MapPosition[] {
  const bounds = planBounds(data);
  const [west, south, east, north] = bounds;
  const within = ({ lon, lat }: MapPosition): boolean =>
    lon >= west && lon <= east && lat >= south && lat <= north;
  const outline = data.counties.flatMap(({ kind, geometry }) =>
    kind === "neighbour" ? [] : polygonsOf(geometry).flat(2),
  );
  const every = Math.max(1, Math.ceil(outline.length / MOST_POINTS));
  const objects = [...data.parks, ...data.enterprises].flatMap(({ position }) =>
    position !== null && within(position) ? [position] : [],
  );
  return [
    { lon: west, lat: south },
    { lon: east, lat: north },
    ...outline.filter((_, index) => index % every === 0).map(([lon, lat]) => ({ lon, lat })),
    ...objects,
  ];
}

function freeBox(map: LeafletMap, { left, right, top, bottom }: MapPadding): Box {
  const size = map.getSize();
  const margin = size.x < 600 ? MARGIN_NARROW_PX : MARGIN_PX;
  return {
    x: left + margin,
    y: top + margin,
    w: Math.max(50, size.x - left - right - 2 * margin),
    h: Math.max(50, size.y - top - bottom - 2 * margin),
  };
}

function fitCamera(
  map: LeafletMap,
  positions: readonly MapPosition[],
  room: { readonly free: Box; readonly covers: readonly Box[] },
): Camera {
  const points = positions.map(({ lon, lat }) => map.project([lat, lon], BASE));
  const { scale, shift } = fitPoints({ points, ...room });
  // Leaflet rounds to its steps of a tenth: up would be too near.
  const zoom = Math.min(Math.floor((BASE + Math.log2(scale)) * 10) / 10, map.getMaxZoom());
  const { x, y } = map.getSize();
  const center = map.unproject([(x / 2 - shift.x) / scale, (y / 2 - shift.y) / scale], BASE);
  return { center, zoom };
}

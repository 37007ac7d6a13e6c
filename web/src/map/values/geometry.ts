import type { Point } from "./boxes";
import type { MapPosition } from "./types";

/** A ring as lon, lat pairs; closed or not makes no difference here. */
export type Ring = readonly (readonly [number, number])[];
export type Polygon = readonly Ring[];

/** The mean radius of the sphere Web Mercator uses, EPSG:3857. */
const EARTH_RADIUS_M = 6_378_137;
/** Where its square world ends. */
const MAX_LAT = 85.0511287798;

/** Geometries do not change, and every picture asks for those of all counties. */
const unpacked = new WeakMap<GeoJSON.Geometry, readonly Polygon[]>();

/** The polygons of any geometry; points and lines have none. */
export function polygonsOf(geometry: GeoJSON.Geometry | null): readonly Polygon[] {
  if (geometry === null) return [];
  const known = unpacked.get(geometry) ?? unpack(geometry);
  unpacked.set(geometry, known);
  return known;
}

function unpack(geometry: GeoJSON.Geometry): readonly Polygon[] {
  switch (geometry.type) {
    case "Polygon":
      return [geometry.coordinates.map(toRing)];
    case "MultiPolygon":
      return geometry.coordinates.map((polygon) => polygon.map(toRing));
    case "GeometryCollection":
      return geometry.geometries.flatMap(polygonsOf);
    case "Point":
    case "MultiPoint":
    case "LineString":
    case "MultiLineString":
      return [];
  }
}

/** The lines of any geometry; areas and points have none. */
export function linesOf(geometry: GeoJSON.Geometry | null): readonly Ring[] {
  if (geometry?.type === "LineString") return [toRing(geometry.coordinates)];
  return geometry?.type === "MultiLineString" ? geometry.coordinates.map(toRing) : [];
}

/** The points of any geometry; lines and areas have none. */
export function pointsOf(geometry: GeoJSON.Geometry | null): Ring {
  if (geometry?.type === "Point") return toRing([geometry.coordinates]);
  return geometry?.type === "MultiPoint" ? toRing(geometry.coordinates) : [];
}

function toRing(positions: readonly GeoJSON.Position[]): Ring {
  return positions.flatMap(([lon, lat]) =>
    lon === undefined || lat === undefined ? [] : [[lon, lat] as const],
  );
}

/** Even-odd rule over all rings, so holes are outside. Works in degrees and in pixels alike. */
export function polygonContains(polygon: Polygon, x: number, y: number): boolean {
  let inside = false;
  for (const ring of polygon) {
    let previous = ring.at(-1);
    for (const current of ring) {
      if (previous !== undefined && crossesRay(previous, current, x, y)) inside = !inside;
      previous = current;
    }
  }
  return inside;
}

function crossesRay(
  [ax, ay]: readonly [number, number],
  [bx, by]: readonly [number, number],
  x: number,
  y: number,
): boolean {
  return ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax;
}

export function geometryContains(geometry: GeoJSON.Geometry | null, at: MapPosition): boolean {
  return polygonsOf(geometry).some((polygon) => polygonContains(polygon, at.lon, at.lat));
}

/** West, south, east, north; null without any vertex. */
export function boundsOf(
  geometry: GeoJSON.Geometry | null,
): readonly [number, number, number, number] | null {
  let bounds: [number, number, number, number] | null = null;
  for (const [lon, lat] of polygonsOf(geometry).flat(2)) {
    bounds ??= [lon, lat, lon, lat];
    bounds[0] = Math.min(bounds[0], lon);
    bounds[1] = Math.min(bounds[1], lat);
    bounds[2] = Math.max(bounds[2], lon);
    bounds[3] = Math.max(bounds[3], lat);
  }
  return bounds;
}

/** Where a place lies in the square world of Web Mercator (EPSG:3857) at this zoom, px. */
export function mercator({ lon, lat }: MapPosition, zoom: number): Point {
  const worldPx = 256 * 2 ** zoom;
  const sin = Math.sin((Math.min(Math.max(lat, -MAX_LAT), MAX_LAT) * Math.PI) / 180);
  const y = Math.log((1 + sin) / (1 - sin)) / 2;
  return { x: worldPx * (lon / 360 + 0.5), y: worldPx * (0.5 - y / (2 * Math.PI)) };
}

/** Length of a CSS pixel of the Web Mercator map at this latitude. */
export function metresPerPixel(lat: number, zoom: number): number {
  const worldPx = 256 * 2 ** zoom;
  return (Math.cos((lat * Math.PI) / 180) * 2 * Math.PI * EARTH_RADIUS_M) / worldPx;
}

/** Great-circle distance; on the sphere, so up to 0.6 % off the ellipsoid. For drawing decisions only. */
export function roughDistanceM(a: MapPosition, b: MapPosition): number {
  const rad = Math.PI / 180;
  const dLat = (b.lat - a.lat) * rad;
  const dLon = (b.lon - a.lon) * rad * Math.cos(((a.lat + b.lat) / 2) * rad);
  return EARTH_RADIUS_M * Math.hypot(dLat, dLon);
}

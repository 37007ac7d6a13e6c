/** Plain arithmetic on shapes in degrees. */
import type { DeskScene } from "@/map";

/** Every corner; the last of a ring, which is its first, left out. */
export function cornersOf(shape: GeoJSON.Geometry): readonly GeoJSON.Position[] {
  switch (shape.type) {
    case "Point":
      return [shape.coordinates];
    case "MultiPoint":
    case "LineString":
      return shape.coordinates;
    case "MultiLineString":
      return shape.coordinates.flat();
    case "Polygon":
      return shape.coordinates.flatMap((ring) => ring.slice(0, -1));
    case "MultiPolygon":
      return shape.coordinates.flat().flatMap((ring) => ring.slice(0, -1));
    case "GeometryCollection":
      return shape.geometries.flatMap(cornersOf);
  }
}

/** West, south, east, north around all of them; null around nothing. */
export function boundsOfShapes(
  shapes: readonly (GeoJSON.Geometry | null)[],
): NonNullable<DeskScene["bounds"]> | null {
  const all = shapes.flatMap((shape) => (shape === null ? [] : cornersOf(shape)));
  const lons = all.flatMap(([lon]) => (lon === undefined ? [] : [lon]));
  const lats = all.flatMap(([, lat]) => (lat === undefined ? [] : [lat]));
  return all.length === 0
    ? null
    : [least(lons), least(lats), -least(lons.map((lon) => -lon)), -least(lats.map((lat) => -lat))];
}

function least(numbers: readonly number[]): number {
  return numbers.reduce((so, each) => Math.min(so, each), Infinity);
}

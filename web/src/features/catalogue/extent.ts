import type { MultiPolygon, Polygon } from "geojson";
import type { LayoutFeature } from "@/api";

/** The indicative extent of an element; null where it has a point or nothing. */
export function extentOf({ geometry }: LayoutFeature): Polygon | MultiPolygon | null {
  return geometry?.type === "Polygon" || geometry?.type === "MultiPolygon" ? geometry : null;
}

/** From the bytes of a tile to features; coordinates in units of the tile, x to the east, y to the south. */
import { VectorTile, type VectorTileFeature } from "@mapbox/vector-tile";
import { PbfReader } from "pbf";
import type { Point } from "../values/boxes";
import type { TileProperties, TileValue } from "../values/tile-types";

/** Units of a tile's side; ours always have as many (docs/api.md, Vector tiles). */
export const EXTENT = 4096;

export interface TileFeature {
  readonly id: string;
  readonly properties: TileProperties;
  readonly kind: "point" | "area";
  /** Of a point its points, of an area its rings. */
  readonly parts: readonly (readonly Point[])[];
}

/**
 * The features of the layer with this name. What has no id, or neither points nor areas, is left out.
 *
 * @throws Error if the bytes are no vector tile
 */
export function decodeTile(
  bytes: ArrayBuffer,
  layer: string,
  lists: readonly string[],
): readonly TileFeature[] {
  const found = new VectorTile(new PbfReader(new Uint8Array(bytes))).layers[layer];
  if (found === undefined) return [];
  return Array.from({ length: found.length }, (_, index) => found.feature(index)).flatMap(
    (feature) => toFeature(feature, EXTENT / found.extent, lists),
  );
}

/** Geometry types of MVT 2.1, 4.3.4. */
const POINT = 1;
const POLYGON = 3;

function toFeature(
  feature: VectorTileFeature,
  scale: number,
  lists: readonly string[],
): readonly TileFeature[] {
  const { id } = feature.properties;
  if (typeof id !== "string" || (feature.type !== POINT && feature.type !== POLYGON)) return [];
  const parts = feature
    .loadGeometry()
    .map((part) => part.map(({ x, y }) => ({ x: x * scale, y: y * scale })));
  const kind = feature.type === POINT ? "point" : "area";
  return [{ id, properties: readLists(feature.properties, lists), kind, parts }];
}

function readLists(
  properties: Readonly<Record<string, string | number | boolean>>,
  lists: readonly string[],
): TileProperties {
  const read: Record<string, TileValue> = { ...properties };
  for (const name of lists) {
    const text = properties[name];
    if (typeof text === "string") read[name] = readList(text);
  }
  return read;
}

/** The words of a JSON array; none if the text is not one. */
export function readList(text: string): readonly string[] {
  try {
    const value: unknown = JSON.parse(text);
    return Array.isArray(value) ? value.filter((word) => typeof word === "string") : [];
  } catch {
    return [];
  }
}

/** Which tile is drawn where: the tiles of the level, and until they are here what there is of other levels. */
import type { Point } from "../values/boxes";
import { EXTENT, type TileFeature } from "./tile-features";

/** Column and row of the Web Mercator quad, from the north-west. */
export interface TileAddress {
  readonly z: number;
  readonly x: number;
  readonly y: number;
}

export interface TileEntry extends TileAddress {
  /** Null while it is on its way, and when it did not come. */
  readonly features: readonly TileFeature[] | null;
  /** It may leave objects out. */
  readonly full: boolean;
}

/** A tile and the part of it that is drawn, in its own units. */
export interface Piece {
  readonly tile: TileAddress;
  readonly features: readonly TileFeature[];
  readonly full: boolean;
  readonly within: Extent;
}

export interface Extent {
  readonly west: number;
  readonly north: number;
  readonly east: number;
  readonly south: number;
}

const WHOLE: Extent = { west: 0, north: 0, east: EXTENT, south: EXTENT };

/** No place is covered twice: every object that is in a tile of another level is drawn from one of them only. */
export function piecesOf(entries: readonly TileEntry[], level: number): readonly Piece[] {
  return entries
    .filter(({ z }) => z === level)
    .flatMap((entry) =>
      entry.features === null
        ? standIns(entries, entry)
        : [{ tile: entry, features: entry.features, full: entry.full, within: WHOLE }],
    );
}

/** The nearest level above that covers the whole tile, else whatever of the levels below lies in it. */
function standIns(entries: readonly TileEntry[], missing: TileAddress): readonly Piece[] {
  const above = entries
    .filter((entry) => entry.z < missing.z && entry.features !== null && holds(entry, missing))
    .sort((a, b) => b.z - a.z)[0];
  if (above?.features) {
    const { features, full } = above;
    return [{ tile: above, features, full, within: partOf(above, missing) }];
  }
  return entries
    .filter((entry) => entry.z === missing.z + 1 && holds(missing, entry))
    .flatMap((entry) =>
      entry.features === null
        ? []
        : [{ tile: entry, features: entry.features, full: entry.full, within: WHOLE }],
    );
}

function holds(outer: TileAddress, inner: TileAddress): boolean {
  const times = 2 ** (inner.z - outer.z);
  return Math.floor(inner.x / times) === outer.x && Math.floor(inner.y / times) === outer.y;
}

function partOf(outer: TileAddress, inner: TileAddress): Extent {
  const times = 2 ** (inner.z - outer.z);
  const side = EXTENT / times;
  const west = (inner.x - outer.x * times) * side;
  const north = (inner.y - outer.y * times) * side;
  return { west, north, east: west + side, south: north + side };
}

/** A place on a border belongs to the tile east or south of it, so that neighbours do not both draw it. */
export function liesWithin({ west, north, east, south }: Extent, { x, y }: Point): boolean {
  return x >= west && x < east && y >= north && y < south;
}

/** From units of a tile to px: `x * scale + dx`. */
export interface Placing {
  readonly scale: number;
  readonly dx: number;
  readonly dy: number;
}

/** Where a tile lies at this zoom, px from `origin` (in px of the world at that zoom, 256 * 2^zoom wide). */
export function placingOf(tile: TileAddress, zoom: number, origin: Point): Placing {
  const side = 256 * 2 ** (zoom - tile.z);
  return { scale: side / EXTENT, dx: tile.x * side - origin.x, dy: tile.y * side - origin.y };
}

/** The level that is drawn at a zoom; null below the first one. Above the last the last is enlarged. */
export function levelAt(
  zoom: number,
  { minZoom, maxZoom }: { readonly minZoom: number; readonly maxZoom: number },
): number | null {
  // A whole city on a laptop is 8.8 to 9.3 and is meant by “9”, see levelOf.
  if (zoom + 0.3 < minZoom) return null;
  return Math.min(maxZoom, Math.max(minZoom, Math.round(zoom)));
}

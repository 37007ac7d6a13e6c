/** What lies under the pointer, of what the tiles have drawn. */
import type { Point } from "../values/boxes";
import { polygonContains } from "../values/geometry";
import type { TileFeature } from "./tile-features";
import type { Placing } from "./tile-pieces";
import type { TileLook } from "../values/tile-types";

export interface Drawn {
  readonly feature: TileFeature;
  readonly look: TileLook;
}

/** What is drawn of one tile, and where. */
export interface DrawnPiece {
  readonly placing: Placing;
  readonly points: readonly (Drawn & { readonly at: Point })[];
  readonly areas: readonly Drawn[];
}

/** A target is 24 px wide (WCAG 2.5.8), however small its symbol. */
const TARGET_PX = 12;
/** Points as near to each other as this cannot be told apart. */
const SAME_PLACE_PX = 3;

/**
 * The point nearest to the pointer with all that stand at its place, else the area that holds the pointer, smallest
 * first where several do.
 */
export function hitsAt(pieces: readonly DrawnPiece[], pointer: Point): readonly TileFeature[] {
  const near = pieces.flatMap(({ points, placing }) => {
    const { x, y } = toUnits(pointer, placing);
    const reach = (TARGET_PX + 24) / placing.scale;
    return points
      .filter(({ at }) => Math.abs(at.x - x) <= reach && Math.abs(at.y - y) <= reach)
      .map(({ at, feature, look }) => ({
        feature,
        px: { x: at.x * placing.scale + placing.dx, y: at.y * placing.scale + placing.dy },
        reach: Math.max(TARGET_PX, look.sizePx / 2),
      }));
  });
  const distance = ({ px }: { readonly px: Point }): number =>
    Math.hypot(px.x - pointer.x, px.y - pointer.y);
  const [first, ...others] = near
    .filter((point) => distance(point) <= point.reach)
    .sort((a, b) => distance(a) - distance(b));
  if (first === undefined) return areasAt(pieces, pointer);
  const together = others.filter(
    ({ px }) => Math.hypot(px.x - first.px.x, px.y - first.px.y) <= SAME_PLACE_PX,
  );
  return [first.feature, ...together.map(({ feature }) => feature)];
}

function areasAt(pieces: readonly DrawnPiece[], pointer: Point): readonly TileFeature[] {
  const holding = pieces.flatMap(({ areas, placing }) => {
    const { x, y } = toUnits(pointer, placing);
    return areas
      .filter(({ feature }) => areaContains(feature, x, y))
      .map(({ feature }) => ({ feature, size: sizeOf(feature) * placing.scale ** 2 }));
  });
  const [smallest] = holding.sort((a, b) => a.size - b.size);
  return smallest === undefined ? [] : [smallest.feature];
}

function toUnits({ x, y }: Point, { scale, dx, dy }: Placing): Point {
  return { x: (x - dx) / scale, y: (y - dy) / scale };
}

function areaContains({ parts }: TileFeature, x: number, y: number): boolean {
  return polygonContains(
    parts.map((ring) => ring.map((at) => [at.x, at.y] as const)),
    x,
    y,
  );
}

/** Of its bounding box: enough to put a parcel before the zone around it. */
function sizeOf({ parts }: TileFeature): number {
  const points = parts.flat();
  const xs = points.map(({ x }) => x);
  const ys = points.map(({ y }) => y);
  const span = (values: readonly number[]): number =>
    values.reduce((most, value) => Math.max(most, value), -Infinity) -
    values.reduce((least, value) => Math.min(least, value), Infinity);
  return span(xs) * span(ys);
}

/** Names of areas: inside the polygon, clear of its border and of the symbols. */
import {
  boxHolds,
  boxesOverlap,
  distanceToSegment,
  grown,
  segmentMeetsBox,
  type Box,
  type Point,
  type Segment,
} from "../values/boxes";
import { edgesOf } from "./label-candidates";
import {
  isCovered,
  type AreaLabel,
  type LabelVariant,
  type PlacedLabel,
  type Taken,
} from "./label-types";

/** How many places of an area are tried; a finer grid gains nothing one sees. */
const PLACES = 700;
/** Between the name and the border, and between the name and a symbol. */
interface Rule {
  readonly gapPx: number;
  readonly minding: "wishes" | "nothing";
}
/** A small area gives up the gap, then the wishes, before it gives up its name. */
const RULES: readonly Rule[] = [
  { gapPx: 3, minding: "wishes" },
  { gapPx: 0, minding: "wishes" },
  { gapPx: 0, minding: "nothing" },
];
/** Wished-for room around the name; more than this is not better. */
const ROOM_PX = 30;

/**
 * The place with the most room, pulled towards the middle of what is visible. A coarse relative of the pole of
 * inaccessibility: on a grid, and for a box instead of a circle.
 */
export function placeInArea(label: AreaLabel, taken: Taken): PlacedLabel | null {
  const border = label.polygons().flatMap(edgesOf);
  const places = gridInside(taken.view, border);
  const near = grown(taken.view, ROOM_PX);
  const edges = border.filter((edge) => segmentMeetsBox(edge, near));
  const middle = meanOf(places);
  for (const rule of RULES) {
    for (const [index, variant] of label.variants.entries()) {
      const box = bestBox(places, middle, variant, edges, taken, rule);
      if (box !== null) return { id: label.id, variant: index, box, side: "inside", leader: null };
    }
  }
  return label.mayCross === true ? placeAcross(label, places, middle, taken) : null;
}

/** The shortest name over the border of an area that is too small for any. */
function placeAcross(
  label: AreaLabel,
  places: readonly Point[],
  middle: Point,
  taken: Taken,
): PlacedLabel | null {
  const index = label.variants.length - 1;
  const variant = label.variants[index];
  const box =
    variant === undefined
      ? null
      : bestBox(places, middle, variant, [], taken, { gapPx: 0, minding: "nothing" });
  return box === null ? null : { id: label.id, variant: index, box, side: "inside", leader: null };
}

function bestBox(
  places: readonly Point[],
  middle: Point,
  variant: LabelVariant,
  edges: readonly Segment[],
  taken: Taken,
  { gapPx, minding }: Rule,
): Box | null {
  const wishes = minding === "wishes" ? taken.wishes : [];
  const boxes = [...taken.obstacles, ...taken.boxes];
  let best: { box: Box; score: number } | null = null;
  for (const place of places) {
    const pull = distance(place, middle) * 0.2;
    const least = best === null ? -Infinity : best.score + pull;
    // More room than this there is for nobody: most places need not be looked at.
    if (mostRoom(variant) <= least) continue;
    const box = {
      x: place.x - variant.w / 2,
      y: place.y - variant.h / 2,
      w: variant.w,
      h: variant.h,
    };
    const guarded = grown(box, gapPx);
    if (!boxHolds(taken.view, box)) continue;
    if (isCovered(guarded, taken) || wishes.some((wish) => boxesOverlap(guarded, wish))) continue;
    if (edges.some((edge) => segmentMeetsBox(edge, guarded))) continue;
    const room = roomAround(place, variant, { edges, boxes }, least);
    if (room > least) best = { box, score: room - pull };
  }
  return best === null ? null : best.box;
}

function mostRoom({ h }: LabelVariant): number {
  return ROOM_PX + h / 2;
}

/**
 * Distance to the nearest border or symbol, measured in a space where the box is a square of its height. Where it is no
 * more than `least`, it may be more than answered.
 */
function roomAround(
  { x, y }: Point,
  variant: LabelVariant,
  around: { readonly edges: readonly Segment[]; readonly boxes: readonly Box[] },
  least: number,
): number {
  const squeeze = variant.h / variant.w;
  const origin = { x: 0, y: 0 };
  const toLocal = (point: Point): Point => ({ x: (point.x - x) * squeeze, y: point.y - y });
  let room = mostRoom(variant);
  for (const box of around.boxes) {
    room = Math.min(room, distanceToBox({ x, y }, box, squeeze));
    if (room <= least) return room;
  }
  for (const { from, to } of around.edges) {
    // An edge that lies further away than that in either direction is no nearer.
    if (Math.min(from.y, to.y) - y > room || y - Math.max(from.y, to.y) > room) continue;
    const wide = room / squeeze;
    if (Math.min(from.x, to.x) - x > wide || x - Math.max(from.x, to.x) > wide) continue;
    room = Math.min(room, distanceToSegment(origin, { from: toLocal(from), to: toLocal(to) }));
    if (room <= least) return room;
  }
  return room;
}

function distanceToBox({ x, y }: Point, box: Box, squeeze: number): number {
  const dx = Math.max(box.x - x, 0, x - box.x - box.w) * squeeze;
  const dy = Math.max(box.y - y, 0, y - box.y - box.h);
  return Math.hypot(dx, dy);
}

/** Points of a grid that lie inside, row by row between the border's crossings with the row (even-odd rule). */
function gridInside(view: Box, edges: readonly Segment[]): readonly Point[] {
  const xs = edges.map(({ from }) => from.x);
  const ys = edges.map(({ from }) => from.y);
  const west = Math.max(view.x, minimum(xs));
  const east = Math.min(view.x + view.w, -minimum(xs.map((value) => -value)));
  const north = Math.max(view.y, minimum(ys));
  const south = Math.min(view.y + view.h, -minimum(ys.map((value) => -value)));
  if (west >= east || north >= south) return [];
  const step = Math.max(4, Math.sqrt(((east - west) * (south - north)) / PLACES));
  const points: Point[] = [];
  for (let y = north + step / 2; y < south; y += step) {
    const crossings = crossingsAt(y, edges);
    for (let x = west + step / 2; x < east; x += step) {
      if (crossings.filter((crossing) => crossing < x).length % 2 === 1) points.push({ x, y });
    }
  }
  return points;
}

function crossingsAt(y: number, edges: readonly Segment[]): readonly number[] {
  return edges.flatMap(({ from, to }) =>
    from.y > y === to.y > y ? [] : [from.x + ((to.x - from.x) * (y - from.y)) / (to.y - from.y)],
  );
}

function minimum(values: readonly number[]): number {
  return values.reduce((least, value) => Math.min(least, value), Infinity);
}

function meanOf(points: readonly Point[]): Point {
  const sum = points.reduce((total, { x, y }) => ({ x: total.x + x, y: total.y + y }), {
    x: 0,
    y: 0,
  });
  return { x: sum.x / points.length, y: sum.y / points.length };
}

function distance(a: Point, b: Point): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}

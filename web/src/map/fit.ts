/** Finds the largest picture of a set of points that lies in the free part of the view and under nothing that covers it. */
import { boxContains, grown, type Box, type Point } from "./values/boxes";

export interface FitInput {
  /** In px of some level. */
  readonly points: readonly Point[];
  /** Where the picture may lie, px of the view. */
  readonly free: Box;
  /** What lies on the view, px of the view. */
  readonly covers: readonly Box[];
}

/** A point p of the level lies at `p × scale + shift` in the view. */
export interface Fit {
  readonly scale: number;
  readonly shift: Point;
}

/** A twentieth of a zoom level. */
const STEP = 2 ** -0.05;
/** Smaller than by so many steps nobody wants it, whatever is covered. */
const MOST_STEPS = 24;
/** Where the picture may lie in the room that is left, the middle first. */
const PLACES = [0.5, 0.25, 0.75, 0, 1] as const;
const AROUND_COVER_PX = 10;

export function fitPoints({ points, free, covers }: FitInput): Fit {
  const bounds = boundsOfPoints(points);
  const most = Math.min(free.w / Math.max(1, bounds.w), free.h / Math.max(1, bounds.h));
  const guarded = covers.map((cover) => grown(cover, AROUND_COVER_PX));
  const at = (scale: number, x: number, y: number): Fit => ({
    scale,
    shift: {
      x: free.x + (free.w - bounds.w * scale) * x - bounds.x * scale,
      y: free.y + (free.h - bounds.h * scale) * y - bounds.y * scale,
    },
  });
  for (let step = 0, scale = most; step <= MOST_STEPS; step += 1, scale *= STEP) {
    for (const x of PLACES) {
      for (const y of PLACES) {
        const fit = at(scale, x, y);
        if (isClear(points, fit, guarded)) return fit;
      }
    }
  }
  return at(most, 0.5, 0.5);
}

function isClear(points: readonly Point[], { scale, shift }: Fit, covers: readonly Box[]): boolean {
  return !points.some((point) => {
    const at = { x: point.x * scale + shift.x, y: point.y * scale + shift.y };
    return covers.some((cover) => boxContains(cover, at));
  });
}

function boundsOfPoints(points: readonly Point[]): Box {
  let [west, north, east, south] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { x, y } of points) {
    west = Math.min(west, x);
    east = Math.max(east, x);
    north = Math.min(north, y);
    south = Math.max(south, y);
  }
  return points.length === 0
    ? { x: 0, y: 0, w: 1, h: 1 }
    : { x: west, y: north, w: east - west, h: south - north };
}

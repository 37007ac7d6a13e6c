import { boxAround, boxesOverlap, grown, type Box, type Point } from "../values/boxes";

/** A symbol that wants to stand at `at`. `half` is half of its side. */
export interface Spreadable {
  readonly id: string;
  readonly at: Point;
  readonly half: number;
  /** 0 first; the first to come keeps its place. */
  readonly priority: number;
  readonly accuracyM: number;
  /** Coarse points coincide by the dozen; beyond this many px the symbol would be read as another place. */
  readonly reach: number;
  /** Stays in place when nothing within reach is free; others are left out. */
  readonly keep: boolean;
  /** Where it stood in the picture before. */
  readonly before: Point | null;
}

const STEP_PX = 2;
/** West first: labels like to stand on the right. */
const DIRECTIONS = [
  180, 135, 225, 90, 270, 157.5, 202.5, 112.5, 247.5, 45, 315, 67.5, 292.5, 0, 22.5, 337.5,
];

/**
 * Moves symbols apart, for display only: the nearest free place within reach. The better located keeps its place, and
 * whatever stood somewhere before stays. What finds no place is missing from the answer.
 */
export function spreadSymbols(
  symbols: readonly Spreadable[],
  obstacles: readonly Box[],
): ReadonlyMap<string, Point> {
  const places = new Map<string, Point>();
  const boxes = [...obstacles];
  const put = ({ id, half }: Spreadable, place: Point | null): void => {
    if (place === null) return;
    places.set(id, place);
    boxes.push(boxAround(place, half, half));
  };
  const sorted = [...symbols].sort(byPriority);
  for (const symbol of sorted) put(symbol, symbol.before);
  for (const symbol of sorted) {
    if (symbol.before === null) put(symbol, findPlace(symbol, boxes));
  }
  return places;
}

function byPriority(a: Spreadable, b: Spreadable): number {
  return a.priority - b.priority || a.accuracyM - b.accuracyM || (a.id < b.id ? -1 : 1);
}

function findPlace({ at, half, reach, keep }: Spreadable, boxes: readonly Box[]): Point | null {
  const isFree = (place: Point): boolean => {
    const box = grown(boxAround(place, half, half), 1.5);
    return !boxes.some((other) => boxesOverlap(box, other));
  };
  if (isFree(at)) return at;
  for (let radius = STEP_PX; radius <= reach; radius += STEP_PX) {
    for (const degrees of DIRECTIONS) {
      const angle = (degrees * Math.PI) / 180;
      const place = { x: at.x + radius * Math.cos(angle), y: at.y + radius * Math.sin(angle) };
      if (isFree(place)) return place;
    }
  }
  return keep ? at : null;
}

/** Lines between places of the map that do not lie on one another. */
import type { Position } from "@/api";

const points = 24;
/** How far a line bends to its right, as a part of its length. */
const bend = 0.14;
/** Where the head of its arrow is, so that the sign at its end stays free. */
const headAt = 0.9;

/** A degree of longitude is shorter than one of latitude by this factor. */
function shrink({ lat }: Position): number {
  return Math.cos((lat * Math.PI) / 180);
}

function control(from: Position, to: Position): Position {
  const x = (to.lon - from.lon) * shrink(from);
  const y = to.lat - from.lat;
  return {
    lon: (from.lon + to.lon) / 2 + (bend * y) / shrink(from),
    lat: (from.lat + to.lat) / 2 - bend * x,
  };
}

/** The point of the curve at a part of its way. */
function at(from: Position, to: Position, part: number): Position {
  const middle = control(from, to);
  const [a, b, c] = [(1 - part) ** 2, 2 * part * (1 - part), part ** 2];
  return {
    lon: a * from.lon + b * middle.lon + c * to.lon,
    lat: a * from.lat + b * middle.lat + c * to.lat,
  };
}

export function curve(from: Position, to: Position): [number, number][] {
  return Array.from({ length: points + 1 }, (_, index) => {
    const { lon, lat } = at(from, to, index / points);
    return [lon, lat];
  });
}

export function middleOf(from: Position, to: Position): Position {
  return at(from, to, 0.5);
}

/** Where the head of an arrow stands and where it points, degrees clockwise from the right. */
export function headOf(
  from: Position,
  to: Position,
): { readonly position: Position; readonly turn: number } {
  const [before, position] = [at(from, to, headAt - 0.02), at(from, to, headAt)];
  const x = (position.lon - before.lon) * shrink(position);
  const y = position.lat - before.lat;
  return { position, turn: Math.round((Math.atan2(-y, x) * 180) / Math.PI) };
}

/** Degrees beside places of which there is only one. */
const leastSpan = 0.16;

/** A box around places, with room for what is written beside them; null where there are none. */
export function boundsAround(
  places: readonly Position[],
): readonly [number, number, number, number] | null {
  if (places.length === 0) {
    return null;
  }
  const lons = places.map(({ lon }) => lon);
  const lats = places.map(({ lat }) => lat);
  const room = Math.max(leastSpan, (Math.max(...lons) - Math.min(...lons)) * 0.2);
  return [
    Math.min(...lons) - room,
    Math.min(...lats) - room / 2,
    Math.max(...lons) + room,
    Math.max(...lats) + room / 2,
  ];
}

/** Plain arithmetic on a shape that is being edited. Nothing here changes what it is given. */

export type Shape = GeoJSON.MultiPolygon;
export type Position = readonly [lon: number, lat: number];

/** Where a corner is: in which part, in which ring of it, and its place there. */
export interface Corner {
  readonly part: number;
  readonly ring: number;
  readonly at: number;
}

/** A hundred-millionth of a degree is a millimetre: more is noise of the arithmetic. */
const decimals = 8;

export function position(lon: number, lat: number): Position {
  return [Number(lon.toFixed(decimals)), Number(lat.toFixed(decimals))];
}

/** The shape of any area; null for what is none. */
export function shapeOf(geometry: GeoJSON.Geometry | null): Shape | null {
  if (geometry?.type === "Polygon") {
    return { type: "MultiPolygon", coordinates: [geometry.coordinates] };
  }
  return geometry?.type === "MultiPolygon" ? geometry : null;
}

/** A ring without the last corner, which repeats the first. */
function open(ring: readonly GeoJSON.Position[]): readonly Position[] {
  return ring.slice(0, -1).map(([lon = 0, lat = 0]) => [lon, lat] as const);
}

function closed(corners: readonly Position[]): GeoJSON.Position[] {
  const [first] = corners;
  return first === undefined ? [] : [...corners, first].map((corner) => [...corner]);
}

export function keyOf({ part, ring, at }: Corner): string {
  return `${part}-${ring}-${at}`;
}

/** Every corner with where it stands, part by part and ring by ring. */
export function corners(
  shape: Shape,
): readonly { readonly corner: Corner; readonly position: Position }[] {
  return shape.coordinates.flatMap((rings, part) =>
    rings.flatMap((ring, number) =>
      open(ring).map((each, at) => ({ corner: { part, ring: number, at }, position: each })),
    ),
  );
}

/** The shape with another ring in place of one. */
function withRing(
  shape: Shape,
  { part, ring }: Corner,
  change: (corners: readonly Position[]) => readonly Position[],
): Shape {
  const coordinates = shape.coordinates.map((rings, p) =>
    rings.map((each, r) => (p === part && r === ring ? closed(change(open(each))) : each)),
  );
  return { type: "MultiPolygon", coordinates };
}

export function moveCorner(shape: Shape, corner: Corner, to: Position): Shape {
  return withRing(shape, corner, (ring) => ring.map((each, at) => (at === corner.at ? to : each)));
}

/** A new corner halfway to the one that follows. */
export function insertAfter(shape: Shape, corner: Corner): Shape {
  return withRing(shape, corner, (ring) => {
    const here = ring[corner.at];
    const next = ring[(corner.at + 1) % ring.length];
    if (here === undefined || next === undefined) {
      return ring;
    }
    const middle = position((here[0] + next[0]) / 2, (here[1] + next[1]) / 2);
    return [...ring.slice(0, corner.at + 1), middle, ...ring.slice(corner.at + 1)];
  });
}

/** The shape without a corner; null where a ring would be left with two. */
export function removeCorner(shape: Shape, corner: Corner): Shape | null {
  const ring = shape.coordinates[corner.part]?.[corner.ring];
  if (ring === undefined || ring.length <= 4) {
    return null;
  }
  return withRing(shape, corner, (all) => all.filter((_, at) => at !== corner.at));
}

/** An area of these corners; null where they are fewer than three. */
export function areaOf(drawn: readonly Position[]): Shape | null {
  return drawn.length < 3 ? null : { type: "MultiPolygon", coordinates: [[closed(drawn)]] };
}

/** CGCS2000 (GB 22021-2008): half the long axis in metres, and the square of the eccentricity. */
const ellipsoid = { a: 6_378_137, e2: 0.006_694_380_022_9 } as const;

/** Some metres east and north of a position, along the ellipsoid; for steps, not for journeys. */
export function nudged([lon, lat]: Position, east: number, north: number): Position {
  const phi = (lat * Math.PI) / 180;
  const w = Math.sqrt(1 - ellipsoid.e2 * Math.sin(phi) ** 2);
  const meridian = (ellipsoid.a * (1 - ellipsoid.e2)) / w ** 3;
  const parallel = (ellipsoid.a / w) * Math.cos(phi);
  const degrees = 180 / Math.PI;
  return position(lon + (east / parallel) * degrees, lat + (north / meridian) * degrees);
}

interface Crossing {
  /** The side on which it lies: from this corner to the next. */
  readonly side: number;
  readonly position: Position;
}

/**
 * A shape of one part without holes in two, along the straight line between two positions. Null where the line does not
 * cross its outline exactly twice.
 */
export function split(shape: Shape, from: Position, to: Position): readonly [Shape, Shape] | null {
  const [rings, more] = shape.coordinates;
  const [outline, hole] = rings ?? [];
  if (outline === undefined || hole !== undefined || more !== undefined) {
    return null;
  }
  const ring = open(outline);
  const crossings = ring.flatMap((corner, side) => {
    const next = ring[(side + 1) % ring.length];
    const met = next === undefined ? null : meeting([corner, next], [from, to]);
    return met === null ? [] : [{ side, position: met }];
  });
  const [one, other, third] = crossings;
  if (one === undefined || other === undefined || third !== undefined) {
    return null;
  }
  return halves(ring, one, other);
}

function halves(
  ring: readonly Position[],
  one: Crossing,
  other: Crossing,
): readonly [Shape, Shape] | null {
  const inner = [one.position, ...ring.slice(one.side + 1, other.side + 1), other.position];
  const outer = [
    ...ring.slice(0, one.side + 1),
    one.position,
    other.position,
    ...ring.slice(other.side + 1),
  ];
  const [a, b] = [areaOf(outer), areaOf(inner)];
  return a === null || b === null ? null : [a, b];
}

type Segment = readonly [Position, Position];

/** Where two segments cross; null where they do not, or run beside each other. */
function meeting([a, b]: Segment, [c, d]: Segment): Position | null {
  const [abx, aby, cdx, cdy] = [b[0] - a[0], b[1] - a[1], d[0] - c[0], d[1] - c[1]];
  const cross = abx * cdy - aby * cdx;
  if (cross === 0) {
    return null;
  }
  const along = ((c[0] - a[0]) * cdy - (c[1] - a[1]) * cdx) / cross;
  const over = ((c[0] - a[0]) * aby - (c[1] - a[1]) * abx) / cross;
  // a side has its first end and not its second: of two sides that meet in a corner one is crossed there
  return along < 0 || along >= 1 || over < 0 || over > 1
    ? null
    : position(a[0] + along * abx, a[1] + along * aby);
}

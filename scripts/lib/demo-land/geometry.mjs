// Areas on the ellipsoid of CGCS2000, and what little plane geometry the demonstration land needs.
const A = 6378137;
const F = 1 / 298.257222101;
const E2 = F * (2 - F);
const E = Math.sqrt(E2);
const B2 = A * A * (1 - E2);
const RAD = Math.PI / 180;

/** Metres of a degree of latitude near 24.3° N; of a degree of longitude it is this times the cosine. */
const DEGREE_M = 110_780;

/** 1e-7 of a degree is a centimetre. */
export const rounded = ([lon, lat]) => [Math.round(lon * 1e7) / 1e7, Math.round(lat * 1e7) / 1e7];

/** Square metres between the equator and a latitude, for each radian of longitude. */
function belowLatitude(lat) {
  const s = Math.sin(lat * RAD);
  return (B2 / 2) * (s / (1 - E2 * s * s) + Math.log((1 + E * s) / (1 - E * s)) / (2 * E));
}

/** Square metres of an open ring whose edges are straight in degrees; negative where it turns clockwise. */
export function areaOf(ring) {
  let sum = 0;
  ring.forEach(([x1, y1], i) => {
    const [x2, y2] = ring[(i + 1) % ring.length];
    const mean = (belowLatitude(y1) + 4 * belowLatitude((y1 + y2) / 2) + belowLatitude(y2)) / 6;
    sum -= (x2 - x1) * RAD * mean;
  });
  return sum;
}

/** Positions at distances in metres east and north of an origin. */
export function metresFrom([lon, lat]) {
  const lonM = DEGREE_M * Math.cos(lat * RAD) * 1.0047;
  return ([east, north]) => [lon + east / lonM, lat + north / DEGREE_M];
}

/** Length in metres, to a few per mille, of a difference in degrees. */
export const lengthM = ([dx, dy], lat) => Math.hypot(dx * DEGREE_M * Math.cos(lat * RAD), dy * DEGREE_M);

/** Whether an open ring has a point inside. */
export function contains(ring, [x, y]) {
  let inside = false;
  ring.forEach(([x1, y1], i) => {
    const [x2, y2] = ring[(i + 1) % ring.length];
    if (y1 > y !== y2 > y && x < x1 + ((y - y1) / (y2 - y1)) * (x2 - x1)) {
      inside = !inside;
    }
  });
  return inside;
}

const side = ([ax, ay], [bx, by], [x, y]) => (bx - ax) * (y - ay) - (by - ay) * (x - ax);

/** What of a ring lies in a convex one that turns counter-clockwise (Sutherland and Hodgman). */
export function clipped(ring, convex) {
  return convex.reduce((kept, a, i) => {
    const b = convex[(i + 1) % convex.length];
    return kept.flatMap((p, k) => {
      const q = kept[(k + 1) % kept.length];
      const [from, to] = [side(a, b, p), side(a, b, q)];
      const crossing = () => p.map((value, axis) => value + (from / (from - to)) * (q[axis] - value));
      if (from >= 0) {
        return to >= 0 ? [p] : [p, crossing()];
      }
      return to >= 0 ? [crossing()] : [];
    });
  }, ring);
}

/** The convex hull, counter-clockwise. */
export function hullOf(points) {
  const sorted = [...points].sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  const half = (run) =>
    run.reduce((hull, p) => {
      while (hull.length > 1 && side(hull.at(-2), hull.at(-1), p) <= 0) {
        hull.pop();
      }
      return [...hull, p];
    }, []);
  return [...half(sorted).slice(0, -1), ...half(sorted.reverse()).slice(0, -1)];
}

/** The number between two for which a growing function has a value. */
export function solved(low, high, value, of) {
  for (let step = 0; step < 60; step++) {
    const middle = (low + high) / 2;
    [low, high] = of(middle) < value ? [middle, high] : [low, middle];
  }
  return (low + high) / 2;
}

// Cuts a block with right angles into streets and lots that fill it to its edge. Neighbours share their corners, so that
// rounding opens no gap and makes no overlap.
import { areaOf, contains, lengthM, rounded } from "./geometry.mjs";

const STREET_HALF_M = 6;
/** Beside a narrower strip there is no street. */
const NARROWEST_M = 60;
const LOT_WIDTH_M = 47;
const LOT_DEPTH_M = 82;

/** Lines run at whole centimetres, so that it does not matter how a place on one was computed. */
const key = (metres) => Math.round(metres * 100);
const toCentimetres = (metres) => key(metres) / 100;

/** The corners of a ring without its last position and what lies on straight edges. */
function cornersOf(ring) {
  const open = ring.slice(0, -1);
  return open.filter((p, i) => {
    const before = open.at(i - 1);
    const after = open[(i + 1) % open.length];
    const [dx, dy] = [after[0] - before[0], after[1] - before[1]];
    return Math.abs(dx * (p[1] - before[1]) - dy * (p[0] - before[0])) / Math.hypot(dx, dy) > 2e-7;
  });
}

/** Metres along the two directions of the edges of a block, and back, stretched so that all parts have the area of the whole. */
function frameOf(corners) {
  const [o, lat] = [corners[0], corners[0][1]];
  const along = (from, to) => {
    const d = [to[0] - from[0], to[1] - from[1]];
    return d.map((part) => part / lengthM(d, lat));
  };
  let [e, f] = [along(corners[0], corners[1]), along(corners[1], corners[2])];
  if (Math.abs(e[0]) < Math.abs(f[0])) {
    [e, f] = [f, e];
  }
  e = e[0] < 0 ? e.map((part) => -part) : e;
  f = f[1] < 0 ? f.map((part) => -part) : f;
  const det = e[0] * f[1] - e[1] * f[0];
  return {
    into: ([x, y]) => {
      const [dx, dy] = [x - o[0], y - o[1]];
      return [(dx * f[1] - dy * f[0]) / det, (dy * e[0] - dx * e[1]) / det];
    },
    back:
      (factor = 1) =>
      ([u, v]) =>
        rounded([o[0] + factor * (u * e[0] + v * f[0]), o[1] + factor * (u * e[1] + v * f[1])]),
  };
}

/** Lines across a block: where it has edges, and streets about as far apart as a pitch. */
function linesOf(values, pitch) {
  const breaks = [...values].sort((a, b) => a - b).filter((value, i, all) => i === 0 || value - all[i - 1] > 1);
  const at = breaks.slice(1).reduce(
    (lines, to) => {
      const from = lines.at(-1);
      const parts = Math.max(1, Math.round((to - from) / pitch));
      return [...lines, ...Array.from({ length: parts }, (_, k) => from + ((to - from) * (k + 1)) / parts)];
    },
    [breaks[0]],
  );
  return at.map(toCentimetres).map((value, i) => {
    const isStreet = i > 0 && i < at.length - 1 && Math.min(value - at[i - 1], at[i + 1] - value) >= NARROWEST_M;
    return { at: value, half: isStreet ? STREET_HALF_M : 0 };
  });
}

/** The rectangles of a block between its lines, with the streets that run along their sides. */
function cellsOf(corners, pitch) {
  const us = linesOf(
    corners.map(([u]) => u),
    pitch,
  );
  const vs = linesOf(
    corners.map(([, v]) => v),
    pitch * 0.9,
  );
  const isIn = (i, j) =>
    i >= 0 &&
    j >= 0 &&
    i < us.length - 1 &&
    j < vs.length - 1 &&
    contains(corners, [(us[i].at + us[i + 1].at) / 2, (vs[j].at + vs[j + 1].at) / 2]);
  const cells = [];
  for (let j = vs.length - 2; j >= 0; j--) {
    for (let i = 0; i < us.length - 1; i++) {
      if (isIn(i, j)) {
        const side = (line, other) => (isIn(...other) ? line.half : 0);
        const outer = [us[i].at, vs[j].at, us[i + 1].at, vs[j + 1].at];
        cells.push({
          i,
          j,
          outer,
          lot: [
            outer[0] + side(us[i], [i - 1, j]),
            outer[1] + side(vs[j], [i, j - 1]),
            outer[2] - side(us[i + 1], [i + 1, j]),
            outer[3] - side(vs[j + 1], [i, j + 1]),
          ],
        });
      }
    }
  }
  return { cells, isIn };
}

/** The parts of a cell that are street, by the street that they belong to. */
function streetParts({ i, j, outer, lot }, isIn) {
  const runOf = (line) => {
    let first = i;
    while (isIn(first - 1, line) && isIn(first - 1, line - 1)) {
      first--;
    }
    return `h${line}-${first}`;
  };
  const [u0, v0, u1, v1] = outer;
  return [
    [runOf(j), [u0, v0, u1, lot[1]]],
    [runOf(j + 1), [u0, lot[3], u1, v1]],
    [`v${i}-${j}`, [u0, lot[1], lot[0], lot[3]]],
    [`v${i + 1}-${j}`, [lot[2], lot[1], u1, lot[3]]],
  ].filter(([, [a, b, c, d]]) => c - a > 0.01 && d - b > 0.01);
}

/** A lot cut into equal ones, from left to right and from top to bottom. */
function split([u0, v0, u1, v1]) {
  const across = Math.max(1, Math.round((u1 - u0) / LOT_WIDTH_M));
  const down = Math.max(1, Math.round((v1 - v0) / LOT_DEPTH_M));
  const at = (from, to, k, n) => toCentimetres(from + ((to - from) * k) / n);
  return Array.from({ length: across * down }, (_, k) => {
    const [column, row] = [k % across, down - 1 - Math.floor(k / across)];
    return [at(u0, u1, column, across), at(v0, v1, row, down), at(u0, u1, column + 1, across), at(v0, v1, row + 1, down)];
  });
}

/** All corners by the lines they lie on, so that an edge takes up those of its neighbours. */
function cornerIndex(shapes) {
  const index = { u: new Map(), v: new Map() };
  const note = (axis, line, value) => {
    const known = index[axis].get(key(line)) ?? new Map();
    index[axis].set(key(line), known.set(key(value), value));
  };
  shapes
    .flatMap(({ rects }) => rects)
    .forEach(([u0, v0, u1, v1]) => {
      [u0, u1].forEach((u) =>
        [v0, v1].forEach((v) => {
          note("u", u, v);
          note("v", v, u);
        }),
      );
    });
  return index;
}

/** The outline of rectangles that touch, counter-clockwise, with every corner of others that lies on it. */
function outlineOf(rects, index) {
  const next = new Map();
  const name = ([u, v]) => `${key(u)} ${key(v)}`;
  const walk = (axis, line, from, to) => {
    const between = [...index[axis].get(key(line)).values()].filter(
      (value) => key(value) >= Math.min(key(from), key(to)) && key(value) <= Math.max(key(from), key(to)),
    );
    between.sort((a, b) => (from < to ? a - b : b - a));
    between.slice(1).forEach((value, k) => {
      const [p, q] = [between[k], value].map((each) => (axis === "u" ? [line, each] : [each, line]));
      if (next.get(name(q))?.some((end) => name(end) === name(p))) {
        next.set(
          name(q),
          next.get(name(q)).filter((end) => name(end) !== name(p)),
        );
      } else {
        next.set(name(p), [...(next.get(name(p)) ?? []), q]);
      }
    });
  };
  rects.forEach(([u0, v0, u1, v1]) => {
    walk("v", v0, u0, u1);
    walk("u", u1, v0, v1);
    walk("v", v1, u1, u0);
    walk("u", u0, v1, v0);
  });
  const edges = [...next.values()].reduce((sum, ends) => sum + ends.length, 0);
  const start = [...next.values()].find((ends) => ends.length > 0)[0];
  const ring = [start];
  for (let p = next.get(name(start))[0]; name(p) !== name(start) && ring.length <= edges; p = next.get(name(p))[0]) {
    ring.push(p);
  }
  if (ring.length !== edges) {
    throw new Error("Not one ring: " + JSON.stringify(rects));
  }
  return ring;
}

/**
 * The lots and streets of a block.
 *
 * @param ring    its outline in degrees
 * @param pitch   metres from street to street
 * @param isWhole says of a lot between streets, by its place from 0 to 1 in the block, whether it stays whole
 */
export function divided(ring, pitch, isWhole) {
  const corners = cornersOf(ring);
  const frame = frameOf(corners);
  const local = corners.map(frame.into);
  const { cells, isIn } = cellsOf(local, pitch);
  const extent = [0, 1].map((axis) => local.map((p) => p[axis])).map((all) => [Math.min(...all), Math.max(...all)]);
  const place = (lot) => extent.map(([from, to], axis) => ((lot[axis] + lot[axis + 2]) / 2 - from) / (to - from));
  const streets = new Map();
  cells.forEach((cell) =>
    streetParts(cell, isIn).forEach(([street, rect]) => streets.set(street, [...(streets.get(street) ?? []), rect])),
  );
  const lots = cells.flatMap((cell) => {
    const whole = isWhole(place(cell.lot));
    return (whole ? [cell.lot] : split(cell.lot)).map((rect) => ({ kind: "lot", whole, place: place(rect), rects: [rect] }));
  });
  const shapes = [...lots, ...[...streets.values()].map((rects) => ({ kind: "street", rects }))];
  const index = cornerIndex(shapes);
  const outlines = shapes.map(({ rects }) => outlineOf(rects, index));
  const measured = outlines.reduce((sum, outline) => sum + areaOf(outline.map(frame.back())), 0);
  const back = frame.back(Math.sqrt(Math.abs(areaOf(ring.slice(0, -1))) / measured));
  return shapes.map((shape, i) => {
    const outline = outlines[i].map(back);
    return { ...shape, ring: outline, areaM2: areaOf(outline), back };
  });
}

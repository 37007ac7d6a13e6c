import { describe, expect, it } from "vitest";
import {
  areaOf,
  corners,
  insertAfter,
  moveCorner,
  nudged,
  removeCorner,
  shapeOf,
  split,
  type Position,
  type Shape,
} from "./shape";

const square: Shape = {
  type: "MultiPolygon",
  coordinates: [
    [
      [
        [0, 0],
        [4, 0],
        [4, 4],
        [0, 4],
        [0, 0],
      ],
    ],
  ],
};
const first = { part: 0, ring: 0, at: 0 };

function ringOf(shape: Shape | null): unknown {
  return shape?.coordinates[0]?.[0];
}

describe("a corner", () => {
  it("is moved with the end of its ring", () => {
    expect(ringOf(moveCorner(square, first, [1, 1]))).toEqual([
      [1, 1],
      [4, 0],
      [4, 4],
      [0, 4],
      [1, 1],
    ]);
  });

  it("comes halfway to the next, over the end of the ring too", () => {
    expect(corners(insertAfter(square, first))[1]?.position).toEqual([2, 0]);
    expect(corners(insertAfter(square, { ...first, at: 3 }))[4]?.position).toEqual([0, 2]);
  });

  it("goes, but never one of the last three", () => {
    const triangle = removeCorner(square, first);

    expect(triangle === null ? 0 : corners(triangle).length).toBe(3);
    expect(triangle === null ? null : removeCorner(triangle, first)).toBeNull();
  });

  /** One degree of longitude on the equator is 2 π · 6 378 137 m / 360, of latitude there 110 574 m (GB 22021-2008). */
  it("goes by metres", () => {
    expect(nudged([0, 0], 111_319.49, 0)[0]).toBeCloseTo(1, 6);
    expect(nudged([0, 0], 0, 110_574)[1]).toBeCloseTo(1, 3);
    expect(nudged([116, 60], 1, 0)[0] - 116).toBeCloseTo(2 * nudged([0, 0], 1, 0)[0], 6);
  });
});

describe("an area", () => {
  it("has three corners at least", () => {
    const two: readonly Position[] = [
      [0, 0],
      [1, 0],
    ];

    expect(areaOf(two)).toBeNull();
    expect(ringOf(areaOf([...two, [1, 1]]))).toHaveLength(4);
  });

  it("is whatever has an inside", () => {
    expect(shapeOf({ type: "Polygon", coordinates: [[]] })?.type).toBe("MultiPolygon");
    expect(shapeOf({ type: "Point", coordinates: [0, 0] })).toBeNull();
    expect(shapeOf(null)).toBeNull();
  });
});

describe("splitting", () => {
  it("makes two areas that share what they were cut along", () => {
    const [left, right] = split(square, [1, -1], [1, 5]) ?? [null, null];

    expect(ringOf(left)).toEqual([
      [0, 0],
      [1, 0],
      [1, 4],
      [0, 4],
      [0, 0],
    ]);
    expect(ringOf(right)).toEqual([
      [1, 0],
      [4, 0],
      [4, 4],
      [1, 4],
      [1, 0],
    ]);
  });

  it.each([
    ["ends inside", [1, -1], [1, 2]],
    ["passes by", [9, -1], [9, 5]],
  ] as const)("does not follow a line that %s", (_, from, to) => {
    expect(split(square, from, to)).toBeNull();
  });

  it("is not for what has a hole or several parts", () => {
    const twice: Shape = { ...square, coordinates: [...square.coordinates, ...square.coordinates] };

    expect(split(twice, [1, -1], [1, 5])).toBeNull();
  });
});

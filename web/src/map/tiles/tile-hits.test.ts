import { describe, expect, it } from "vitest";
import type { TileFeature } from "./tile-features";
import { hitsAt, type DrawnPiece } from "./tile-hits";
import type { TileLook } from "../values/tile-types";

const look: TileLook = {
  shape: "circle",
  fill: "#000000",
  edge: "#000000",
  text: "#000000",
  sizePx: 7,
  dashed: false,
  linePx: 1,
  dash: [],
  keys: [],
};

function feature(id: string, parts: TileFeature["parts"], kind: TileFeature["kind"]): TileFeature {
  return { id, properties: {}, kind, parts };
}

/** One px of the picture is ten units of the tile, whose corner lies at 100, 200. */
function piece(
  points: readonly (readonly [string, number, number])[],
  squares: readonly (readonly [string, number, number])[] = [],
): DrawnPiece {
  return {
    placing: { scale: 0.1, dx: 100, dy: 200 },
    points: points.map(([id, x, y]) => ({
      feature: feature(id, [[{ x, y }]], "point"),
      at: { x, y },
      look,
    })),
    areas: squares.map(([id, from, to]) => ({
      feature: feature(
        id,
        [
          [
            { x: from, y: from },
            { x: to, y: from },
            { x: to, y: to },
            { x: from, y: to },
          ],
        ],
        "area",
      ),
      look,
    })),
  };
}

const idsAt = (pieces: readonly DrawnPiece[], x: number, y: number): readonly string[] =>
  hitsAt(pieces, { x, y }).map(({ id }) => id);

describe("the pointer", () => {
  const pieces = [
    piece([
      ["a", 100, 100],
      ["b", 300, 100],
    ]),
  ];

  it("finds the nearest point", () => {
    expect(idsAt(pieces, 111, 210)).toEqual(["a"]);
    expect(idsAt(pieces, 128, 210)).toEqual(["b"]);
  });

  it("reaches 12 px and no further", () => {
    expect(idsAt(pieces, 110, 221.9)).toEqual(["a"]);
    expect(idsAt(pieces, 110, 222.1)).toEqual([]);
  });

  it("finds all that stand at one place, across tiles", () => {
    const twice = [piece([["a", 100, 100]]), piece([["c", 120, 100]])];

    expect(idsAt(twice, 110, 210)).toEqual(["a", "c"]);
  });
});

describe("areas", () => {
  const nested = [
    piece(
      [["a", 500, 500]],
      [
        ["zone", 0, 1000],
        ["parcel", 100, 300],
      ],
    ),
  ];

  it("are hit where no point is", () => {
    expect(idsAt(nested, 190, 290)).toEqual(["zone"]);
    expect(idsAt(nested, 150, 250)).toEqual(["a"]);
  });

  it("inside others come first", () => {
    expect(idsAt(nested, 120, 220)).toEqual(["parcel"]);
  });

  it("end at their edge", () => {
    expect(idsAt(nested, 99, 250)).toEqual([]);
  });
});

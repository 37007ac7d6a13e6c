import { describe, expect, it } from "vitest";
import type { TileFeature } from "./tile-features";
import { levelAt, liesWithin, piecesOf, placingOf, type TileEntry } from "./tile-pieces";

const some: readonly TileFeature[] = [];
const entry = (z: number, x: number, y: number, here = true): TileEntry => ({
  z,
  x,
  y,
  features: here ? some : null,
  full: false,
});
const shortOf = (entries: readonly TileEntry[], level: number): readonly string[] =>
  piecesOf(entries, level).map(
    ({ tile: { z, x, y }, within: { west, north, east, south } }) =>
      `${z}/${x}/${y} ${west},${north},${east},${south}`,
  );

describe("while tiles are on their way", () => {
  it("those that are here are drawn whole", () => {
    expect(shortOf([entry(9, 3, 4), entry(8, 1, 2)], 9)).toEqual(["9/3/4 0,0,4096,4096"]);
  });

  it("a missing one shows its quarter of the level above", () => {
    expect(shortOf([entry(9, 3, 4, false), entry(8, 1, 2)], 9)).toEqual(["8/1/2 2048,0,4096,2048"]);
  });

  it("two levels above, its sixteenth", () => {
    expect(shortOf([entry(9, 3, 5, false), entry(7, 0, 1)], 9)).toEqual([
      "7/0/1 3072,1024,4096,2048",
    ]);
  });

  it("or what the level below has of it", () => {
    expect(shortOf([entry(9, 3, 4, false), entry(10, 6, 8), entry(10, 9, 9)], 9)).toEqual([
      "10/6/8 0,0,4096,4096",
    ]);
  });

  it("and nothing where there is nothing", () => {
    expect(shortOf([entry(9, 3, 4, false), entry(8, 2, 2)], 9)).toEqual([]);
  });
});

describe("a point on a border", () => {
  it("is drawn by one of the two tiles only", () => {
    const whole = { west: 0, north: 0, east: 4096, south: 4096 };

    expect(liesWithin(whole, { x: 0, y: 0 })).toBe(true);
    expect(liesWithin(whole, { x: 4096, y: 10 })).toBe(false);
    expect(liesWithin(whole, { x: 10, y: 4096 })).toBe(false);
  });
});

describe("a tile at a zoom between two levels", () => {
  /** Tile 9/3/4 begins at 3 * 256 px of level 9, and at zoom 9.5 all is sqrt(2) times as large. */
  it("lies where the map is", () => {
    const { scale, dx, dy } = placingOf({ z: 9, x: 3, y: 4 }, 9.5, { x: 1000, y: 1000 });

    expect(scale * 4096).toBeCloseTo(256 * Math.SQRT2, 6);
    expect(dx).toBeCloseTo(768 * Math.SQRT2 - 1000, 6);
    expect(dy).toBeCloseTo(1024 * Math.SQRT2 - 1000, 6);
  });
});

describe("the level", () => {
  const layer = { minZoom: 9, maxZoom: 14 };

  it.each([
    [8, null],
    [8.6, null],
    [8.7, 9],
    [9.4, 9],
    [9.6, 10],
    [14.2, 14],
    [18, 14],
  ])("at zoom %f is %j", (zoom, level) => {
    expect(levelAt(zoom, layer)).toBe(level);
  });
});

// @vitest-environment node
import { describe, expect, it } from "vitest";
import { polygonsOf, type Ring } from "../values/geometry";
import type { MapCounty } from "../values/types";
import { bordersOf } from "./borders";
import { smoothed, smoothRing } from "./smooth";

function county(id: string, ring: number[][]): MapCounty {
  return {
    id,
    name: id,
    kind: "county",
    geometry: { type: "Polygon", coordinates: [ring] },
    position: null,
    palette: null,
    subtitle: null,
    elementId: null,
  };
}

const west = county("west", [
  [0, 0],
  [4, 0],
  [5, 2],
  [4, 4],
  [0, 4],
  [0, 0],
]);
const east = county("east", [
  [4, 0],
  [8, 0],
  [8, 4],
  [4, 4],
  [5, 2],
  [4, 0],
]);

describe("smoothed", () => {
  it("leaves the places where borders meet, and keeps a shared border shared", () => {
    const { inner } = bordersOf(smoothed([west, east]));

    expect(inner).toHaveLength(1);
    const ends = [inner[0]?.[0], inner[0]?.at(-1)].map((end) => end?.join());
    expect(ends.sort()).toEqual(["4,0", "4,4"]);
    expect(inner[0]?.length).toBeGreaterThan(5);
  });

  it("cuts a corner by a quarter of its edges, and stays within the area", () => {
    const square: Ring = [
      [0, 0],
      [4, 0],
      [4, 4],
      [0, 4],
      [0, 0],
    ];

    const ring = smoothRing(square, new Set());

    expect(ring[0]).toEqual(ring.at(-1));
    expect(ring.some(([x, y]) => x === 0 && y === 0)).toBe(false);
    expect(ring.flat().every((value) => value >= 0 && value <= 4)).toBe(true);
  });

  it("leaves the data alone", () => {
    smoothed([west, east]);

    expect(polygonsOf(west.geometry)[0]?.[0]).toHaveLength(6);
  });
});

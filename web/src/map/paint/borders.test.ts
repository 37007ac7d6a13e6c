// @vitest-environment node
import { describe, expect, it } from "vitest";
import { bordersOf } from "./borders";
import type { MapCounty } from "../values/types";

function square(west: number, south: number): GeoJSON.Polygon {
  const [east, north] = [west + 1, south + 1];
  const ring = [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ];
  return { type: "Polygon", coordinates: [ring] };
}

function counties(...geometries: readonly (GeoJSON.Geometry | null)[]): readonly MapCounty[] {
  return geometries.map((geometry, index) => ({
    id: String(index),
    name: "",
    kind: "county",
    geometry,
    position: null,
    palette: null,
    subtitle: null,
    elementId: null,
  }));
}

describe("bordersOf", () => {
  it("has the edge that two counties share once, and the rest around them", () => {
    const { inner, outer } = bordersOf(counties(square(0, 0), square(1, 0)));

    expect(inner.map((run) => run.map(([lon]) => lon))).toEqual([[1, 1]]);
    expect(outer).toHaveLength(1);
    expect(outer.flat()).toHaveLength(7);
  });

  it("joins edges up to the point where more than two counties meet", () => {
    const { inner, outer } = bordersOf(
      counties(square(0, 0), square(1, 0), square(0, 1), square(1, 1)),
    );

    expect(inner).toHaveLength(4);
    expect(outer).toHaveLength(1);
  });

  it("draws the rings of counties that do not touch, and nothing for those without geometry", () => {
    const empty: GeoJSON.Polygon = { type: "Polygon", coordinates: [] };

    expect(bordersOf(counties(square(0, 0), square(5, 5), null, empty)).inner).toHaveLength(2);
    expect(bordersOf(counties(null, empty))).toEqual({ inner: [], outer: [] });
  });
});

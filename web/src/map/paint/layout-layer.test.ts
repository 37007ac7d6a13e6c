import { describe, expect, it } from "vitest";
import { ringsOf, underFilter } from "./layout-layer";
import { colour } from "../values/tokens";
import type { MapDrawing, ShownIds } from "../values/types";

const part = (id: string, colour: string, lons: readonly number[]): MapDrawing => ({
  id,
  elementIds: [id],
  kind: "points",
  colour,
  geometries: [],
  points: lons.map((lon) => ({ lon, lat: 24 })),
});

describe("ringsOf", () => {
  it("shares one ring among the parts that name a place", () => {
    const rings = ringsOf([part("a", "#111111", [118, 119]), part("b", "#222222", [118])]);

    expect(rings).toEqual([
      { position: { lon: 118, lat: 24 }, inks: ["#111111", "#222222"] },
      { position: { lon: 119, lat: 24 }, inks: ["#111111"] },
    ]);
  });

  it("has each colour once", () => {
    expect(ringsOf([part("a", "#111111", [118, 118])])).toEqual([
      { position: { lon: 118, lat: 24 }, inks: ["#111111"] },
    ]);
  });
});

describe("underFilter", () => {
  const shown: ShownIds = {
    parks: new Map(),
    enterprises: new Map(),
    layout: new Map([
      ["asked", "full"],
      ["whole", "full"],
    ]),
    county: null,
  };

  it("leaves what is asked for, and greys the rest, whatever that is part of", () => {
    const child = { ...part("other", "#222222", [119]), elementIds: ["other", "whole"] };

    const drawn = underFilter([part("asked", "#111111", [118]), child], shown);

    expect(drawn.map((drawing) => drawing.colour)).toEqual(["#111111", colour.quiet]);
  });

  it("greys nothing without a filter", () => {
    const parts = [part("asked", "#111111", [118])];

    expect(underFilter(parts, null)).toEqual(parts);
  });
});

import { describe, expect, it } from "vitest";
import { ringsOf } from "./layout-layer";
import type { MapDrawing } from "../values/types";

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

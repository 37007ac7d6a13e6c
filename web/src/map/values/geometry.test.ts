// @vitest-environment node
import { describe, expect, it } from "vitest";
import {
  boundsOf,
  geometryContains,
  mercator,
  metresPerPixel,
  polygonsOf,
  roughDistanceM,
} from "./geometry";

const ring = (west: number, south: number, side: number): GeoJSON.Position[] => [
  [west, south],
  [west + side, south],
  [west + side, south + side],
  [west, south + side],
  [west, south],
];

const donut: GeoJSON.Polygon = { type: "Polygon", coordinates: [ring(0, 0, 4), ring(1, 1, 2)] };
const parts: GeoJSON.MultiPolygon = {
  type: "MultiPolygon",
  coordinates: [[ring(0, 0, 1)], [ring(10, 0, 1)]],
};

describe("mercator", () => {
  /** The example of Popular Visualisation Pseudo-Mercator in IOGP 373-7-2, which is in metres. */
  it("agrees with the example of its standard", () => {
    const metresPerPx = metresPerPixel(0, 10);
    const half = (256 * 2 ** 10) / 2;

    const { x, y } = mercator({ lon: -(100 + 20 / 60), lat: 24 + 22 / 60 + 54.433 / 3600 }, 10);

    expect((x - half) * metresPerPx).toBeCloseTo(-11_169_055.58, 1);
    expect((half - y) * metresPerPx).toBeCloseTo(2_800_000.0, 1);
  });

  it("ends where its square ends", () => {
    expect(mercator({ lon: 180, lat: 90 }, 0).y).toBeCloseTo(0, 6);
    expect(mercator({ lon: 180, lat: 90 }, 0).x).toBe(256);
  });
});

describe("geometryContains", () => {
  it.each([
    [donut, 0.5, 0.5, true],
    [donut, 2, 2, false],
    [donut, 5, 2, false],
    [parts, 10.5, 0.5, true],
    [parts, 5, 0.5, false],
  ])("knows inside from hole, gap and outside (case %#)", (geometry, lon, lat, inside) => {
    expect(geometryContains(geometry, { lon, lat })).toBe(inside);
  });

  it("holds nothing without an area", () => {
    expect(geometryContains(null, { lon: 0, lat: 0 })).toBe(false);
    expect(polygonsOf({ type: "Point", coordinates: [0, 0] })).toEqual([]);
  });
});

describe("boundsOf", () => {
  it("spans all parts, and is null for an empty geometry", () => {
    expect(boundsOf(parts)).toEqual([0, 0, 11, 1]);
    expect(boundsOf({ type: "MultiPolygon", coordinates: [] })).toBeNull();
  });
});

describe("metresPerPixel", () => {
  /** OGC 17-083r4, annex on WebMercatorQuad: cell size of level 0 is 156 543.03392804097 m. */
  it("is the cell size of WebMercatorQuad at the equator, and half of it at 60°", () => {
    expect(metresPerPixel(0, 0)).toBeCloseTo(156_543.033_928, 6);
    expect(metresPerPixel(60, 0)).toBeCloseTo(156_543.033_928 / 2, 6);
  });
});

describe("roughDistanceM", () => {
  /** One degree of longitude on the equator is 2π · 6 378 137 m / 360. */
  it("measures a degree on the equator", () => {
    expect(roughDistanceM({ lon: 0, lat: 0 }, { lon: 1, lat: 0 })).toBeCloseTo(111_319.49, 2);
  });
});

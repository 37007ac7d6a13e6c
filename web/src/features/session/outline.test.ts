import { describe, expect, it } from "vitest";
import type { CountyFeature } from "@/api";
import { parts } from "@/test/plan-fixture";
import { outlinesOf } from "./outline";

/** A county with this shape; nothing else of it is drawn. */
function county(id: string, geometry: CountyFeature["geometry"]): CountyFeature {
  const [any] = parts.counties;
  if (any === undefined) {
    throw new Error("The plan has no county");
  }
  return { ...any, id, geometry };
}

function square(west: number, south: number): CountyFeature["geometry"] {
  const [east, north] = [west + 1, south + 1];
  return {
    type: "Polygon",
    coordinates: [
      [
        [west, south],
        [east, south],
        [east, north],
        [west, north],
        [west, south],
      ],
    ],
  };
}

describe("small outlines", () => {
  it("fill the width, north up, and are as high as they are on the ground", () => {
    const drawn = outlinesOf([county("a", square(116, -1)), county("b", square(117, 0))], 100);

    // two degrees each way at the equator
    expect(drawn?.height).toBeCloseTo(100, 0);
    expect(drawn?.counties.map(({ code }) => code)).toEqual(["a", "b"]);
    expect(drawn?.counties[1]?.path).toMatch(/^M50\.0 50\.0L100\.0 50\.0L100\.0 0\.0/);
  });

  it("are none where no county has a shape", () => {
    expect(outlinesOf([county("a", null)], 100)).toBeNull();
  });
});

import { describe, expect, it } from "vitest";
import type { SitingAsked, SitingCandidate, SitingMeasure } from "@/api/siting";
import { everything, rowsOf } from "./compare";
import { plainQuery } from "./query";

const station: SitingAsked = {
  key: "station",
  criterion: "station",
  of: null,
  about: null,
  unit: "m",
  better: "less",
  targets: 3,
  unlocated: 0,
  breakPoints: [],
};

function measured(low: number | null, high: number | null): Pick<SitingCandidate, "measures"> {
  const measure: SitingMeasure = {
    key: "station",
    low,
    high,
    missing: low === null ? "unlocated" : null,
    unlocated: 0,
    distance: null,
    words: [],
    asOf: null,
    demo: false,
    sources: [],
  };
  return { measures: [measure] };
}

function row(...candidates: readonly Pick<SitingCandidate, "measures">[]) {
  // nothing else of a candidate is read here
  return rowsOf([station], candidates as readonly SitingCandidate[])[0];
}

describe("candidates side by side", () => {
  it("marks the nearest only where the gap exceeds both errors", () => {
    const clear = row(measured(1000, 5000), measured(6000, 9000));
    const open = row(measured(1000, 7000), measured(6000, 9000));

    expect(clear?.cells.map(({ nearest }) => nearest)).toEqual([true, false]);
    expect(open?.cells.map(({ nearest }) => nearest)).toEqual([false, false]);
  });

  it("marks none where there is no other", () => {
    expect(row(measured(1000, 5000))?.cells.map(({ nearest }) => nearest)).toEqual([false]);
  });

  it("takes no data for the same only as no data", () => {
    expect(row(measured(null, null), measured(null, null))?.differs).toBe(false);
    expect(row(measured(null, null), measured(0, 5))?.differs).toBe(true);
    expect(row(measured(0, 5), measured(0, 5))?.differs).toBe(false);
  });

  it("has every criterion once, those that are not weighed without weight", () => {
    const names = everything(plainQuery).wishes.map(({ criterion }) => criterion);

    expect(new Set(names).size).toBe(names.length);
    expect(names).toContain("port");
    expect(
      everything(plainQuery).wishes.find(({ criterion }) => criterion === "port")?.weight,
    ).toBe(0);
  });

  it("looks for what is compared, and for no less than before", () => {
    expect(everything(plainQuery, ["a", "parcel:b"]).kinds).toEqual(["park", "parcel"]);
    expect(everything(plainQuery, ["block:a:b", "parcel:b"]).kinds).toEqual([
      "park",
      "block",
      "parcel",
    ]);
  });
});

import { describe, expect, it } from "vitest";
import {
  formatAccuracy,
  formatBytes,
  formatDistance,
  formatHectares,
  formatMu,
  formatSquareMetres,
  muOf,
} from "./format";

describe("areas", () => {
  // 1 亩 = 2000/3 m²; 386.51 公顷 is the approved area of 平远高新区 (docs/design/reference-systems.md).
  it.each([
    [3_865_100, "5,797.65"],
    [10_000, "15.00"],
    [2000 / 3, "1.00"],
    [1_000_000, "1,500.00"],
    [0, "0.00"],
  ])("gives %d m² as %s 亩", (areaM2, mu) => {
    expect(formatMu(muOf(areaM2))).toBe(mu);
  });

  it("gives hectares with four decimals in tables and two in headlines", () => {
    expect(formatHectares(3_865_100, "table")).toBe("386.5100");
    expect(formatHectares(3_865_100, "headline")).toBe("386.51");
    expect(formatHectares(25_500_000, "headline")).toBe("2,550.00");
  });

  it("gives square metres with two decimals", () => {
    expect(formatSquareMetres(3_865_100)).toBe("3,865,100.00");
  });
});

describe("accuracies", () => {
  it.each([
    [500, "500 m"],
    [1000, "1 km"],
    [3000, "3 km"],
    [2500, "2.5 km"],
    [10_000, "10 km"],
  ])("writes %d m as %s", (accuracyM, text) => {
    expect(formatAccuracy(accuracyM)).toBe(text);
  });
});

describe("distances", () => {
  it("are whole kilometres where the margin is kilometres", () => {
    const text = formatDistance({ distanceM: 13_240, marginM: 4000, certainty: "approximate" });

    expect(text).toEqual({ form: "measured", value: "13", margin: "4", unit: "km" });
  });

  it("have one decimal where the margin is at most 500 m", () => {
    const text = formatDistance({ distanceM: 4073, marginM: 500, certainty: "approximate" });

    expect(text).toEqual({ form: "measured", value: "4.1", margin: "0.5", unit: "km" });
  });

  it("become an upper bound where the margin reaches the value", () => {
    const text = formatDistance({ distanceM: 9_800, marginM: 13_000, certainty: "undetermined" });

    expect(text).toEqual({ form: "within", value: "23", margin: "", unit: "km" });
  });

  it("round the margin up, never down", () => {
    const text = formatDistance({ distanceM: 40_000, marginM: 3200, certainty: "reliable" });

    expect(text.margin).toBe("4");
  });

  it("state no margin where both ends are exact", () => {
    const text = formatDistance({ distanceM: 420.4, marginM: 0, certainty: "reliable" });

    expect(text).toEqual({ form: "measured", value: "420", margin: "", unit: "m" });
  });
});

describe("sizes of files", () => {
  it.each([
    [0, "0 B"],
    [812, "812 B"],
    [81_234, "81 kB"],
    [1_900_000, "1.9 MB"],
    [1_073_741_824, "1.1 GB"],
  ])("writes %d bytes as %s", (bytes, text) => {
    expect(formatBytes(bytes)).toBe(text);
  });
});

import { describe, expect, it } from "vitest";
import type { NearbyItem } from "@/api";
import { distanceLine, distanceWords, nowhere, standingOf } from "./words";

function item(rest: Partial<NearbyItem> = {}): NearbyItem {
  return {
    kind: "park",
    id: "there",
    name: "there",
    english: null,
    position: { lon: 116, lat: 24 },
    distanceM: 13_200,
    measuredTo: "position",
    accuracyM: 1000,
    originAccuracyM: 3000,
    marginM: 4000,
    certainty: "approximate",
    locatedIn: null,
    ...rest,
  };
}

describe("a distance", () => {
  it("is said with the margin of both ends", () => {
    const words = distanceWords(item(), nowhere);

    expect([words.main, words.rest]).toEqual(["13", "± 4 km"]);
    expect(words.spoken).toBe("约 13 公里，误差 4 公里");
    expect(distanceLine(words)).toBe("13 ± 4 km");
  });

  it("is an upper bound where the place is too coarse", () => {
    const words = distanceWords(
      item({ distanceM: 9_900, marginM: 13_000, certainty: "undetermined" }),
      nowhere,
    );

    expect([words.main, words.rest]).toEqual(["23 km 以内", "位置太粗"]);
    expect(distanceLine(words)).toBe("23 km 以内");
  });

  it("is none within one park", () => {
    const firm = item({ kind: "enterprise", locatedIn: { kind: "park", id: "here" } });

    expect(distanceWords(firm, standingOf({ kind: "park", id: "here" }, null)).main).toBe("同园");
  });

  it("is none from a firm to the park it is placed by", () => {
    const standing = standingOf({ kind: "enterprise", id: "maker" }, { kind: "park", id: "there" });

    expect(distanceWords(item(), standing).form).toBe("same");
  });

  it("is none between two records of one place", () => {
    const standing = standingOf({ kind: "park", id: "twin" }, { kind: "park", id: "there" });

    expect(distanceWords(item(), standing).form).toBe("same");
  });

  it("is measured to another park", () => {
    const standing = standingOf({ kind: "park", id: "here" }, null);

    expect(distanceWords(item(), standing).form).toBe("measured");
  });
});

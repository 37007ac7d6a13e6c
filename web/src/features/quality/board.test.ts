import { describe, expect, it } from "vitest";
import type { LayerQuality, ParkQuality } from "@/api";
import { countOf, foundIn, unreviewedOf, yearsSince } from "./board";

const none = { count: 0, ids: [] };

function layer(id: string, more: Partial<LayerQuality> = {}): LayerQuality {
  return {
    layer: id,
    objects: 1,
    demo: 0,
    oldest: null,
    undated: 0,
    missing: none,
    old: none,
    contradictory: none,
    unreviewed: 0,
    ...more,
  };
}

const park: ParkQuality = {
  id: "east",
  name: "东园",
  shortName: null,
  countyCodes: ["441426"],
  precisionClass: "place",
  accuracyM: 3000,
  area: null,
  lacking: ["area"],
  layers: [
    layer("parks", { missing: { count: 1, ids: ["east"] } }),
    layer("enterprises", { missing: { count: 12, ids: ["one", "two"] }, unreviewed: 1 }),
    layer("parcels", { contradictory: { count: 1, ids: ["p-1"] }, unreviewed: 2 }),
  ],
};

describe("the board", () => {
  it("leads to what was found, and counts what it does not name", () => {
    expect(foundIn(park)).toEqual([
      { layer: "parks", finding: "missing", count: 1, objects: [{ kind: "park", id: "east" }] },
      {
        layer: "enterprises",
        finding: "missing",
        count: 12,
        objects: [
          { kind: "enterprise", id: "one" },
          { kind: "enterprise", id: "two" },
        ],
      },
      {
        layer: "parcels",
        finding: "contradictory",
        count: 1,
        objects: [{ kind: "feature", layer: "parcels", id: "p-1" }],
      },
    ]);
    expect(countOf(park, "missing")).toBe(13);
    expect(unreviewedOf(park)).toBe(3);
  });

  it.each([
    ["2011", "2026-11-29", 14],
    ["2024-11", "2026-11-29", 1],
    ["2024-11-29", "2026-11-29", 2],
    ["2024-11-30", "2026-11-29", 1],
    ["2027", "2026-11-29", 0],
  ])("counts whole years since %s on %s", (date, today, years) => {
    expect(yearsSince(date, today)).toBe(years);
  });
});

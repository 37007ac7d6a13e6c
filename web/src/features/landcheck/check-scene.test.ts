import { beforeAll, describe, expect, it } from "vitest";
import type { LandCheck, LandCheckTheme } from "@/api";
import { fetchDataWords } from "@/shared/i18n";
import { checkScene, drawnScene } from "./check-scene";

const square: GeoJSON.Polygon = {
  type: "Polygon",
  coordinates: [
    [
      [116, 24],
      [116.01, 24],
      [116.01, 24.01],
      [116, 24.01],
      [116, 24],
    ],
  ],
};

function theme(of: Partial<LandCheckTheme>): LandCheckTheme {
  return {
    theme: "permanent-basic-farmland",
    name: "永久基本农田",
    rule: "压占应为 0",
    relation: "clear_of",
    verdict: "affected",
    reason: null,
    reasonText: null,
    areaM2: 149_673.52,
    areaMu: 224.51,
    areaHa: 14.9674,
    percent: 9.09,
    parts: [],
    slivers: { count: 0, areaM2: 0 },
    thresholdM2: 1,
    uncoveredM2: 0,
    vintage: "2025-12-31",
    status: ["in_force"],
    precision: { precisionClass: "digitised", accuracyM: 500 },
    sourceUnits: [],
    demo: true,
    geometry: square,
    ...of,
  };
}

function check(themes: readonly LandCheckTheme[]): LandCheck {
  return {
    id: "f5717f51-e2e1-4f09-9082-4f65f5b33f75",
    number: "HC-441403-2026-0001",
    state: "done",
    title: "演示红线 P4",
    origin: "drawn",
    countyCode: "441403",
    post: "用地核查岗",
    asOf: "2026-11-28T08:20:00Z",
    archived: true,
    areaM2: 1_645_945.48,
    areaMu: 2468.92,
    areaHa: 164.5945,
    method: "椭球面积 CGCS2000",
    system: "EPSG:4490",
    plane: "EPSG:4527",
    verdict: "affected",
    counts: { affected: 1, notAffected: 0, noData: 0 },
    affectedM2: 149_673.52,
    affectedMu: 224.51,
    doubleM2: 0,
    themes: [...themes],
    neighbours: [],
    blocks: [],
    corners: [
      { name: "J1", ring: 1, x: 2_661_166.968, y: 39_401_335.78, lon: 116, lat: 24, edgeM: 1 },
    ],
    geometry: square,
    demo: true,
  };
}

beforeAll(fetchDataWords);

describe("a check on the map", () => {
  it("has the line above what it touches, with the area beside the name", () => {
    const scene = checkScene(check([theme({})]));

    expect(scene.areas.map(({ look }) => look)).toEqual(["touched", "redline"]);
    expect(scene.marks.map(({ words }) => words)).toEqual(["J1", "永久基本农田 224.51 亩"]);
    expect(scene.legend.map(({ look }) => look)).toEqual(["redline", "touched", "zone-farmland"]);
    expect(scene.legend.map(({ words }) => words)).toContain("永久基本农田（演示）");
    expect(scene.tiles).toEqual(["control-zones", "parcels"]);
    expect(scene.demo).toBe(true);
  });

  it("says what it touches at the largest part", () => {
    const at = (lon: number, side: number): GeoJSON.Position[][] => [
      [
        [lon, 24],
        [lon + side, 24],
        [lon + side, 24 + side],
        [lon, 24],
      ],
    ];
    const geometry: GeoJSON.MultiPolygon = {
      type: "MultiPolygon",
      coordinates: [at(115, 0.01), at(116, 0.5), at(117, 0.02)],
    };

    const { marks } = checkScene(check([theme({ geometry })]));

    expect(marks.find(({ look }) => look === "verdict")?.position).toEqual({
      lon: 116.25,
      lat: 24.25,
    });
  });

  it("has the length along each long edge, never upside down, and the area of the whole", () => {
    const corner = { ring: 1, x: 0, y: 0 };
    const corners = [
      { ...corner, name: "J1", lon: 116, lat: 24, edgeM: 1017.2 },
      { ...corner, name: "J2", lon: 116.01, lat: 24, edgeM: 1107.5 },
      { ...corner, name: "J3", lon: 116.01, lat: 24.01, edgeM: 1017.1 },
      { ...corner, name: "J4", lon: 116, lat: 24.01, edgeM: 40 },
      { ...corner, name: "J5", lon: 116, lat: 24.0096, edgeM: 1067.3 },
    ];

    const { marks } = checkScene({ ...check([]), corners });

    const edges = marks.filter(({ look }) => look === "edge");
    expect(edges.map(({ words, turn }) => [words, turn])).toEqual([
      ["1,017.2", 0],
      ["1,107.5", -90],
      ["1,017.1", 0],
      ["1,067.3", 90],
    ]);
    expect(marks.at(-1)).toMatchObject({
      look: "total",
      name: "待核红线",
      words: "2,468.92 亩",
    });
  });

  it("shows what lies beyond a boundary as that", () => {
    const beyond = theme({
      theme: "urban",
      name: "城镇开发边界",
      relation: "within",
      areaMu: 71.39,
    });

    expect(checkScene(check([beyond])).areas.map(({ look }) => look)).toEqual([
      "beyond",
      "redline",
    ]);
  });

  it("shows nothing of what is told only, or not affected", () => {
    const told = theme({ relation: "report" });
    const clear = theme({ verdict: "not_affected", geometry: null });

    expect(checkScene(check([told, clear])).areas.map(({ look }) => look)).toEqual(["redline"]);
  });
});

describe("what is drawn so far", () => {
  it.each([
    [0, []],
    [2, ["LineString"]],
    [3, ["Polygon"]],
  ])("with %i corners", (count, types) => {
    const corners = [
      [116, 24],
      [116.01, 24],
      [116.01, 24.01],
    ].slice(0, count);

    const scene = drawnScene(corners, false);

    expect(scene.areas.map(({ geometry }) => geometry.type)).toEqual(types);
    expect(scene.marks).toHaveLength(count);
    expect(scene.bounds).toBeNull();
  });
});

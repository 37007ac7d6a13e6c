import { beforeAll, describe, expect, it } from "vitest";
import type { ImportLayer } from "@/api";
import { fetchDataWords } from "@/shared/i18n";
import { keyOf, proposed } from "./decision";
import { sceneOf } from "./layer-scene";
import { charsetName, stateOf, summaryOf } from "./words";

const candidate = {
  code: "EPSG:4527",
  name: "CGCS2000 3度带 39带",
  order: "EAST_FIRST",
  declared: false,
  fits: 100,
  counties: [{ code: "441426", name: "平远县", positions: 100 }],
  evidence: [],
} as const;

const layer: ImportLayer = {
  name: "地块",
  rows: 100,
  geometryTypes: { Polygon: 99, none: 1 },
  extent: [115.89, 24.55, 115.9, 24.56],
  missing: ["prj", "cpg"],
  encoding: {
    recommended: "GB18030",
    settled: false,
    declared: null,
    texts: 200,
    candidates: [],
    evidence: [],
  },
  systems: {
    settled: false,
    refusal: null,
    positions: 99,
    candidates: [candidate, { ...candidate, order: "NORTH_FIRST" }],
    doubts: [],
  },
  fields: [],
  faults: {
    rows: 2,
    kinds: [],
    first: [
      { row: 17, code: "GEOM_SELF_INTERSECTION", location: [115.895, 24.555] },
      { row: 42, code: "GEOM_REQUIRED", location: null },
    ],
  },
  comparison: null,
  notes: [],
};

beforeAll(fetchDataWords);

describe("what was found", () => {
  it("is told in a line", () => {
    expect(summaryOf("SHAPEFILE", layer)).toBe("Shapefile，面，100 行");
    expect(summaryOf("KML", { ...layer, geometryTypes: { Point: 1, MultiPolygon: 2 } })).toBe(
      "KML，点线面混有，100 行",
    );
    expect(summaryOf("GEOJSON", { ...layer, geometryTypes: { none: 3 } })).toBe(
      "GeoJSON，没有图形，100 行",
    );
  });

  it("calls the encoding as people do", () => {
    expect([charsetName("GB18030"), charsetName("UTF-8")]).toEqual(["GBK", "UTF-8"]);
  });

  it("proposes the likeliest system, and asks where the file does not say it", () => {
    const [first, second] = layer.systems.candidates;

    expect(proposed(layer.systems)).toEqual({ key: "EPSG:4527 EAST_FIRST", confirmed: false });
    expect(proposed({ ...layer.systems, settled: true }).confirmed).toBe(true);
    expect(proposed({ ...layer.systems, candidates: [] }).key).toBeNull();
    expect(new Set([first, second].map((each) => each && keyOf(each))).size).toBe(2);
  });

  it("has the extent and the numbers of faulty rows with a place on the map", () => {
    const scene = sceneOf(layer);

    expect(scene?.bounds).toEqual([115.89, 24.55, 115.9, 24.56]);
    expect(scene?.areas.map(({ look }) => look)).toEqual(["extent"]);
    expect(scene?.marks.map(({ key, words }) => [key, words])).toEqual([["17", "17"]]);
    expect(scene?.legend.map(({ look }) => look)).toEqual(["extent", "error"]);
  });

  it("has nothing on the map where no row has a place", () => {
    const nowhere = { ...layer, extent: null, faults: { rows: 0, kinds: [], first: [] } };

    expect(sceneOf(nowhere)).toBeNull();
  });

  it("stands in the list with what is missing or wrong", () => {
    const upload = {
      id: "4f",
      name: "a.zip",
      bytes: 12_000_000,
      counties: [],
      pieceBytes: 5_242_880,
      pieces: [1],
      job: null,
      problem: null,
      createdAt: "",
      expiresAt: "",
      findings: null,
    };
    const findings = { format: "SHAPEFILE", sha256: "", layers: [layer] } as const;

    expect(stateOf({ ...upload, state: "uploading" })).toBe("没有传完，缺 2 块");
    expect(stateOf({ ...upload, state: "found", findings })).toBe("2 行有错误");
    expect(stateOf({ ...upload, state: "refused" })).toBe("不能用");
  });
});

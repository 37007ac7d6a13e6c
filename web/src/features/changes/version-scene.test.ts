import { beforeAll, describe, expect, it } from "vitest";
import type { ChangeComparison } from "@/api";
import { fetchDataWords } from "@/shared/i18n";
import { hectares, rowsScene, versionNames, versionScene } from "./version-scene";

function square(west: number, south: number, side: number): GeoJSON.Polygon {
  const [east, north] = [west + side, south + side];
  const ring = [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ];
  return { type: "Polygon", coordinates: [ring] };
}

const known = { from: "2026-11-22T00:00:00Z", to: null };
const comparison: ChangeComparison = {
  kind: "park-boundaries",
  objectId: "v5",
  from: { version: 1, known },
  to: { version: null, known: null },
  geometry: {
    from: square(0, 0, 2),
    to: square(0, 0, 3),
    added: { type: "MultiPolygon", coordinates: [square(2, 2, 1).coordinates] },
    removed: null,
    fromHa: 134.95,
    toHa: 137.39,
    addedHa: 2.44,
    removedHa: 0,
  },
  attributes: [],
};
const alone = { others: [], demo: true };

beforeAll(fetchDataWords);

describe("two versions on the map", () => {
  it("lie over each other, with what came and its area", () => {
    const scene = versionScene(comparison, "both", alone);

    expect(scene.areas.map(({ look }) => look)).toEqual(["part", "added", "before", "after"]);
    expect(scene.marks.filter(({ look }) => look === "added").map(({ words }) => words)).toEqual([
      "＋2.44",
    ]);
    expect(scene.bounds).toEqual([0, 0, 3, 3]);
    expect(scene.demo).toBe(true);
  });

  it("have a ring at every corner that is new, and at no other", () => {
    const corners = versionScene(comparison, "both", alone).marks.filter(
      ({ look }) => look === "corner",
    );

    expect(corners.map(({ position: { lon, lat } }) => [lon, lat])).toEqual([
      [3, 0],
      [3, 3],
      [0, 3],
    ]);
  });

  it("are seen one at a time too, without differences", () => {
    const looks = (view: "from" | "to"): readonly string[] =>
      versionScene(comparison, view, alone).areas.map(({ look }) => look);

    expect(looks("from")).toEqual(["part", "before"]);
    expect(looks("to")).toEqual(["part", "after"]);
  });

  it("are called by their numbers, a draft by the one that follows; before a new object there is none", () => {
    expect(versionNames(comparison, "in_review")).toEqual({
      from: "第 1 版",
      to: "第 2 版（草稿）",
    });
    expect(versionNames({ from: null, to: { version: 1, known } }, "published")).toEqual({
      from: null,
      to: "第 1 版",
    });
    expect(versionNames({ from: null, to: { version: null, known: null } }, "draft")).toEqual({
      from: null,
      to: "第 1 版（草稿）",
    });
  });

  it("leave the rest of the change set on the map, as plain shapes", () => {
    const row = {
      objectId: "v6",
      action: "change",
      baseVersion: 1,
      cells: {},
      geometry: square(5, 5, 1),
      sources: {},
      faults: [],
    } as const;

    const scene = versionScene(comparison, "both", { others: [row], demo: false });

    expect(scene.areas[0]?.look).toBe("row");
    expect(scene.legend.map(({ look }) => look)).toContain("row");
    expect(rowsScene([row], false)?.bounds).toEqual([5, 5, 6, 6]);
    expect(rowsScene([{ ...row, geometry: null }], false)).toBeNull();
  });

  it("are measured in hectares with two decimals", () => {
    expect(hectares(134.9512345)).toBe("134.95");
  });
});

import { describe, expect, it } from "vitest";
import type { LayoutDrawing } from "@/api";
import { element, park, parts, planData } from "@/test/plan-fixture";
import { isDrawn, layoutParts } from "./layout-parts";

function drawing(rest: Partial<LayoutDrawing>): LayoutDrawing {
  return {
    id: "d",
    kind: "points",
    label: "点",
    labelEn: "Points",
    colour: "#C54F0A",
    areas: [],
    basis: "document",
    note: null,
    noteEn: null,
    ...rest,
  };
}

function partOf(
  rest: Partial<LayoutDrawing>,
  parkIds: readonly string[] = [],
): ReturnType<typeof layoutParts>[number] {
  const [part] = layoutParts(
    planData({
      layout: [element("group", { parkIds, parentId: "whole", drawings: [drawing(rest)] })],
      parks: [...parts.parks, park("placed", { position: { lon: 116, lat: 24 } })],
      counties: parts.counties.map((county, index) =>
        index === 0
          ? { ...county, geometry: { type: "Point" as const, coordinates: [116, 24] } }
          : { ...county, properties: { ...county.properties, position: { lon: 117, lat: 24 } } },
      ),
    }),
  );
  if (part === undefined) {
    throw new Error("no part");
  }
  return part;
}

describe("layoutParts", () => {
  it("marks the parks that have a place", () => {
    const part = partOf({}, ["placed", "lost"]);

    expect(part.points).toContainEqual({ lon: 116, lat: 24 });
    expect(part.points).toHaveLength(1);
    expect(part).toMatchObject({ elementId: "group", parentId: "whole", label: "点" });
  });

  it("draws areas by their outlines, and those without one as points", () => {
    const part = partOf({ kind: "tint", areas: ["east", "west"] });

    expect(part.geometries).toHaveLength(1);
    expect(part.points).toEqual([{ lon: 117, lat: 24 }]);
  });

  it("has nothing to draw where the plan names no place", () => {
    const part = partOf({ kind: "words", colour: null, basis: null, note: "没有写。" }, ["placed"]);

    expect(isDrawn(part)).toBe(false);
    expect(part.note).toBe("没有写。");
  });
});

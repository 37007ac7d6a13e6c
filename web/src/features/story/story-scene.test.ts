import { describe, expect, it } from "vitest";
import type { StoryStep } from "@/api";
import { createIndustryIndex, indexPlan, type PlanData } from "@/features/catalogue";
import { industriesAnswer, park, parts } from "@/test/plan-fixture";
import { objectsOf } from "./story-objects";
import { storyScene } from "./story-scene";

const step: StoryStep = {
  id: "s",
  title: "一步",
  titleEn: "A step",
  text: "文字。",
  textEn: "Words.",
  source: { documentId: "document", clauseId: "c1", clause: "第一章", quote: "引文" },
  quoteEn: "Quotation",
  strong: [],
  objects: [],
  layers: ["park", "counties"],
  bbox: null,
};

function planOf(parks: PlanData["parks"]): PlanData {
  return indexPlan({ ...parts, parks, enterprises: [] }, createIndustryIndex(industriesAnswer));
}

const data = planOf([
  park("east", { position: { lon: 116.5, lat: 24 } }),
  park("west", { position: { lon: 115.5, lat: 24 } }),
  park("inner", {
    kind: "sub_park",
    position: null,
    precision: { class: "unlocated", accuracyM: null },
    locatedIn: { kind: "park", id: "east" },
  }),
  park("lost", { position: null, precision: { class: "unlocated", accuracyM: null } }),
]);

describe("what a step is about", () => {
  it("stands where it is, or where the park is that it lies in, or nowhere", () => {
    const objects = objectsOf(data, {
      ...step,
      objects: ["park:west", "park:inner", "park:lost", "park:gone", "target:t"],
    });

    expect(objects.map(({ name, position }) => [name, position?.lon ?? null])).toEqual([
      ["west", 115.5],
      ["inner", 116.5],
      ["lost", null],
    ]);
  });
});

describe("the map of a step", () => {
  it("shows the box that is stated", () => {
    const scene = storyScene(data, { ...step, bbox: [1, 2, 3, 4] }, null);

    expect(scene.bounds).toEqual([1, 2, 3, 4]);
    expect(scene.layers).toEqual(["park", "counties"]);
  });

  it("shows what has a place, with some room", () => {
    const scene = storyScene(data, { ...step, objects: ["park:west", "park:inner"] }, null);

    const [west, south, east, north] = scene.bounds ?? [0, 0, 0, 0];
    expect([west, east]).toEqual([115.5 - 0.06, 116.5 + 0.06]);
    expect([south, north]).toEqual([24 - 0.08, 24 + 0.08]);
  });

  it("shows the whole plan where nothing has a place", () => {
    const scene = storyScene(data, { ...step, objects: ["park:lost", "target:t"] }, null);

    expect(scene.bounds).toEqual(data.plan.bbox);
    expect(scene.shown).toBeNull();
  });

  it("lets other parks stand back", () => {
    const scene = storyScene(data, { ...step, objects: ["park:inner"] }, null);

    expect([...(scene.shown?.parks.keys() ?? [])].sort()).toEqual(["east", "inner"]);
    expect(scene.shown?.county).toBeNull();
  });

  it("leaves out layers that the map does not know", () => {
    const scene = storyScene(data, { ...step, layers: ["park", "dragons"] }, null);

    expect(scene.layers).toEqual(["park"]);
  });
});

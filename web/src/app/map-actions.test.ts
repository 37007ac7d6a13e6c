// @vitest-environment jsdom
import { describe, expect, it, vi } from "vitest";
import { ref } from "vue";
import type { DataDesk } from "@/features/data";
import type { MapEvents } from "@/map";
import { workingApi } from "@/test/api-fixture";
import { createDataDesk } from "./data-desk";
import { createFlights } from "./flights";
import { createMapActions } from "./map-actions";
import { createNearbyTool, type NearbyTool } from "./nearby-tool";
import { createAtlas, type Atlas } from "./state/atlas";
import { createPanels, type Panels } from "./state/panels";

interface Started {
  readonly atlas: Atlas;
  readonly panels: Panels;
  readonly nearby: NearbyTool;
  readonly events: MapEvents;
  readonly desk: DataDesk;
}

async function started(): Promise<Started> {
  const atlas = createAtlas(workingApi, vi.fn());
  await atlas.start();
  const panels = createPanels(atlas);
  const nearby = createNearbyTool(
    atlas,
    panels,
    createFlights(atlas, () => null),
  );
  const { desk } = createDataDesk(panels, () => null, ref(false));
  const events = createMapActions(atlas, panels, nearby, {
    sights: { symbols: vi.fn(), tilesFailed: vi.fn(), tilesThinned: vi.fn() },
    desk,
  });
  return { atlas, panels, nearby, events, desk };
}

const at = { lon: 116.1, lat: 24.3 };

describe("a click on the ground", () => {
  it("opens the cluster that the county is, else the county", async () => {
    const { atlas, events } = await started();

    events.click(at, { kind: "county", id: "east" });
    expect(atlas.link.value.selection).toEqual({ kind: "layout", id: "east" });

    events.click(at, { kind: "county", id: "north" });
    expect(atlas.link.value.selection).toEqual({ kind: "county", id: "north" });
  });

  it("opens nothing where nothing lies", async () => {
    const { panels, events } = await started();

    events.click(at, null);

    expect(panels.panel.value).toEqual({ shows: "list" });
  });

  it("sets the origin while the nearby tool is open, and keeps its radius and kinds", async () => {
    const { atlas, nearby, events } = await started();
    nearby.set({ origin: { lon: 116, lat: 24 }, radiusKm: 5, kinds: new Set(["town"]) });

    events.click(at, { kind: "county", id: "east" });

    expect(atlas.link.value.nearby).toEqual({ origin: at, radiusKm: 5, kinds: new Set(["town"]) });
    expect(atlas.link.value.selection).toBeNull();
  });
});

describe("a click on a symbol", () => {
  it("opens the cluster whose county's name it is, as its ground does", async () => {
    const { atlas, events } = await started();

    events.select({ kind: "county", id: "east" });

    expect(atlas.link.value.selection).toEqual({ kind: "layout", id: "east" });
  });

  it("opens the object", async () => {
    const { panels, events } = await started();

    events.select({ kind: "park", id: "beta" });

    expect(panels.panel.value).toEqual({ shows: "object", target: { kind: "park", id: "beta" } });
  });

  it("makes it the origin while the nearby tool has none", async () => {
    const { atlas, nearby, events } = await started();
    nearby.toggle();

    events.select({ kind: "park", id: "beta" });

    expect(atlas.link.value.nearby?.origin).toEqual({ kind: "park", id: "beta" });
    expect(atlas.link.value.selection).toBeNull();
  });

  it("opens what nobody can measure from, though the nearby tool has no origin", async () => {
    const { atlas, nearby, events } = await started();
    nearby.toggle();

    events.select({ kind: "layout", id: "core" });

    expect(atlas.link.value.selection).toEqual({ kind: "layout", id: "core" });
    expect(atlas.link.value.nearby).toBeNull();
  });

  it("lists what stands under it where that is more than one", async () => {
    const { panels, events } = await started();
    const ids = [
      { kind: "park", id: "alpha" },
      { kind: "park", id: "beta" },
    ] as const;

    events.stack(ids, at);

    expect(panels.panel.value).toEqual({ shows: "stack", ids });
  });
});

describe("the map", () => {
  it("puts its view into the link, and what its tiles say of an object into the plan", async () => {
    const { atlas, events } = await started();

    events.view({ ...at, zoom: 10 }, false);
    events.feature({ kind: "town", id: "far" }, { name: "远镇" });

    expect(atlas.link.value.view).toEqual({ ...at, zoom: 10 });
    expect(atlas.data.value?.heard.find({ kind: "town", id: "far" })).toEqual({ name: "远镇" });
  });
});

describe("what a desk has on the map", () => {
  it("hides the plan from clicks, and tells which mark is meant", async () => {
    const { panels, events, desk } = await started();
    panels.startData({ part: "imports", id: "4f" });
    desk.scene.value = { areas: [], marks: [], legend: [], bounds: null, demo: false };

    events.click(at, { kind: "county", id: "east" });
    events.select({ kind: "park", id: "beta" });
    events.markPointed("12");
    events.markChosen("17");

    expect(panels.panel.value).toEqual({ shows: "data", place: { part: "imports", id: "4f" } });
    expect([desk.pointed.value, desk.chosen.value]).toEqual(["12", "17"]);
  });

  it("leaves the workspace with whatever else is opened", async () => {
    const { atlas, panels, events } = await started();
    panels.startData({ part: "imports", id: null });

    events.select({ kind: "park", id: "beta" });

    expect(atlas.link.value.data).toBeNull();
    expect(panels.panel.value.shows).toBe("object");
  });
});

// @vitest-environment jsdom
import { Browser, CRS, latLng, Map as LeafletMap } from "leaflet";
import { describe, expect, it, vi } from "vitest";
import { EMPTY_DATA } from "./values/defaults";
import type { MapData } from "./values/types";
import { createViewControl, inSight, isAt } from "./view-control";

const sight = { x: 100, y: 0, w: 400, h: 300 };
const legend = { x: 400, y: 200, w: 100, h: 100 };

describe("inSight", () => {
  it("leaves alone what can be seen", () => {
    const at = { x: 250, y: 150 };

    expect(inSight(at, sight, [legend])).toBe(at);
  });

  it("brings what a panel covers to its edge", () => {
    expect(inSight({ x: 20, y: 150 }, sight, [legend])).toEqual({ x: 100, y: 150 });
  });

  it("brings to the middle what would still lie under the legend", () => {
    expect(inSight({ x: 600, y: 400 }, sight, [legend])).toEqual({ x: 300, y: 150 });
  });
});

describe("fitPlan", () => {
  const [west, south, east, north] = [115.3, 23.3, 116.9, 24.9];
  const plan: MapData = { ...EMPTY_DATA, bbox: [west, south, east, north] };

  it("shows the whole plan above a sheet that covers half of a phone", () => {
    // Without it Leaflet knows whole levels only.
    Object.assign(Browser, { any3d: true });
    vi.spyOn(HTMLElement.prototype, "clientWidth", "get").mockReturnValue(390);
    vi.spyOn(HTMLElement.prototype, "clientHeight", "get").mockReturnValue(844);
    const map = new LeafletMap(document.createElement("div"), { zoomSnap: 0.1 });
    const padding = { left: 0, right: 0, top: 64, bottom: 380 };
    const view = createViewControl(map, {
      data: () => plan,
      padding: () => padding,
      covers: () => [],
      live: () => false,
      reducedMotion: true,
    });

    view.fitPlan();

    const upper = map.latLngToContainerPoint([north, west]);
    const lower = map.latLngToContainerPoint([south, east]);
    expect(upper.y).toBeGreaterThanOrEqual(padding.top);
    expect(lower.y).toBeLessThanOrEqual(844 - padding.bottom);
    expect(upper.x).toBeGreaterThanOrEqual(0);
    expect(lower.x).toBeLessThanOrEqual(390);
  });
});

describe("show", () => {
  it("brings all four corners of a box into sight, beside a legend in the corner of the map", () => {
    Object.assign(Browser, { any3d: true });
    vi.spyOn(HTMLElement.prototype, "clientWidth", "get").mockReturnValue(1000);
    vi.spyOn(HTMLElement.prototype, "clientHeight", "get").mockReturnValue(800);
    const map = new LeafletMap(document.createElement("div"), { zoomSnap: 0.1 });
    const cover = { x: 780, y: 560, w: 200, h: 220 };
    const view = createViewControl(map, {
      data: () => EMPTY_DATA,
      padding: () => ({ left: 0, right: 0, top: 0, bottom: 0 }),
      covers: () => [cover],
      live: () => false,
      reducedMotion: true,
    });

    view.show([115.88, 24.56, 115.9, 24.58]);

    const corner = map.latLngToContainerPoint([24.56, 115.9]);
    expect(corner.x < cover.x || corner.y < cover.y).toBe(true);
    expect(corner.x).toBeLessThan(1000);
    expect(corner.y).toBeLessThan(800);
  });
});

describe("a view", () => {
  const center = latLng(24.3, 116.1);
  const at = (zoom: number, lon = 116.1): Parameters<typeof isAt>[0] => ({
    getCenter: () => latLng(24.3, lon),
    getZoom: () => zoom,
    project: (place, level) => CRS.EPSG3857.latLngToPoint(latLng(place), level ?? zoom),
  });

  it.each([73, 87, 91])(
    "of %d tenths is the one that was asked for, as Leaflet counts",
    (tenths) => {
      expect(isAt(at(tenths * 0.1), { center, zoom: tenths / 10 })).toBe(true);
    },
  );

  it("is another one a tenth further, and two pixels aside", () => {
    expect(isAt(at(7.4), { center, zoom: 7.3 })).toBe(false);
    expect(isAt(at(7, 116.13), { center, zoom: 7 })).toBe(false);
  });
});

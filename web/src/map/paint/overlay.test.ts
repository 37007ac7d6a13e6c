import { describe, expect, it } from "vitest";
import { extentOf, type Overlay } from "./overlay";

const labels = { km: "km", m: "m" } as Overlay["labels"];
const nothing: Overlay = { halo: null, outlines: [], here: null, nearby: null, labels };
/** Ten pixels a degree, north up. */
const frame = {
  zoom: 9,
  project: ({ lon, lat }: { lon: number; lat: number }) => ({ x: lon * 10, y: -lat * 10 }),
};

describe("where the overlay paints", () => {
  it("is nowhere while nothing is selected", () => {
    expect(extentOf(frame, nothing)).toBeNull();
  });

  it("is around all outlines, with room for half a line", () => {
    const ring = [
      [1, 1],
      [3, 1],
      [3, 2],
      [1, 1],
    ];
    const outline = { geometry: { type: "Polygon", coordinates: [ring] }, dash: [] } as const;
    const overlay = { ...nothing, outlines: [outline] } as unknown as Overlay;

    expect(extentOf(frame, overlay)).toEqual({ x: 2, y: -28, w: 36, h: 26 });
  });
});

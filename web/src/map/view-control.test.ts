// @vitest-environment jsdom
import { describe, expect, it } from "vitest";
import { inSight } from "./view-control";

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

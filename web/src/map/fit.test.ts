// @vitest-environment node
import { describe, expect, it } from "vitest";
import { fitPoints, type Fit, type FitInput } from "./fit";
import type { Point } from "./values/boxes";

const square: readonly Point[] = [
  { x: 0, y: 0 },
  { x: 10, y: 0 },
  { x: 10, y: 10 },
  { x: 0, y: 10 },
];
const free = { x: 100, y: 50, w: 400, h: 200 };

function placed({ scale, shift }: Fit): readonly (readonly [number, number])[] {
  return square.map(({ x, y }) => [x * scale + shift.x, y * scale + shift.y] as const);
}

function fit(more: Partial<FitInput>): Fit {
  return fitPoints({ points: square, free, covers: [], ...more });
}

describe("fitPoints", () => {
  it("fills the free part and stands in its middle", () => {
    expect(placed(fit({}))).toEqual([
      [200, 50],
      [400, 50],
      [400, 250],
      [200, 250],
    ]);
  });

  it("moves aside, as large as before, where there is room beside what covers the map", () => {
    const found = fit({ covers: [{ x: 380, y: 150, w: 120, h: 100 }] });

    expect(found.scale).toBe(20);
    expect(Math.max(...placed(found).map(([x]) => x))).toBeLessThan(380);
  });

  it("becomes smaller where there is none", () => {
    const covers = [{ x: 100, y: 200, w: 400, h: 50 }];

    const found = fit({ covers });

    expect(found.scale).toBeLessThan(15);
    expect(found.scale).toBeGreaterThan(11);
    expect(Math.max(...placed(found).map(([, y]) => y))).toBeLessThan(200);
  });

  it("fills the free part where everything is covered", () => {
    expect(fit({ covers: [free] }).scale).toBe(20);
  });
});

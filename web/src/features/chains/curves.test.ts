import { describe, expect, it } from "vitest";
import { boundsAround, curve, headOf, middleOf } from "./curves";

const west = { lon: 116, lat: 0 };
const east = { lon: 117, lat: 0 };

describe("a line", () => {
  it("begins and ends at its places", () => {
    const line = curve(west, east);

    expect(line.at(0)).toEqual([116, 0]);
    expect(line.at(-1)).toEqual([117, 0]);
  });

  it("bends to its right, so that the way back is another one", () => {
    expect(middleOf(west, east).lat).toBeLessThan(0);
    expect(middleOf(east, west).lat).toBeGreaterThan(0);
  });

  it("has its head near the end, turned along the way", () => {
    const { position, turn } = headOf(west, east);

    expect(position.lon).toBeGreaterThan(116.8);
    expect(Math.abs(turn)).toBeLessThan(20);
  });
});

describe("a box", () => {
  it("holds all places and room beside them", () => {
    const box = boundsAround([west, east]);

    expect(box?.[0]).toBeLessThan(116);
    expect(box?.[2]).toBeGreaterThan(117);
    expect(boundsAround([])).toBeNull();
  });
});

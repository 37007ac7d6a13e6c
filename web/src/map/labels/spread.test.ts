// @vitest-environment node
import { describe, expect, it } from "vitest";
import { boxAround, boxesOverlap } from "../values/boxes";
import { spreadSymbols, type Spreadable } from "./spread";

function symbol(id: string, more: Partial<Spreadable> = {}): Spreadable {
  const at = { x: 100, y: 100 };
  return {
    id,
    at,
    half: 7,
    priority: 5,
    accuracyM: 3000,
    reach: 46,
    keep: false,
    before: null,
    ...more,
  };
}

describe("spreadSymbols", () => {
  it("leaves symbols alone that do not touch", () => {
    const far = { x: 140, y: 100 };

    const places = spreadSymbols([symbol("a"), symbol("b", { at: far })], []);

    expect([...places.values()]).toEqual([{ x: 100, y: 100 }, far]);
  });

  it("moves coincident symbols apart, the more important and better located staying", () => {
    const symbols = [symbol("a"), symbol("seal", { priority: 2, half: 12 }), symbol("b")];

    const places = spreadSymbols(symbols, []);

    expect(places.get("seal")).toEqual({ x: 100, y: 100 });
    const boxes = symbols.map(({ id, half }) =>
      boxAround(places.get(id) ?? { x: 0, y: 0 }, half, half),
    );
    for (const [index, box] of boxes.entries()) {
      expect(boxes.slice(index + 1).some((other) => boxesOverlap(box, other))).toBe(false);
    }
  });

  it("leaves out what finds no place within its reach, unless it must stay", () => {
    const wall = [boxAround({ x: 100, y: 100 }, 60, 60)];

    const places = spreadSymbols([symbol("a"), symbol("park", { keep: true })], wall);

    expect([...places.keys()]).toEqual(["park"]);
  });
});

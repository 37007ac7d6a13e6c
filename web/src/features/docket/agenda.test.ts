import { describe, expect, it } from "vitest";
import { placed, shifted, without, type Agenda } from "./agenda";

const agenda: Agenda = { report: [2, 8], consult: [1, 4, 5], decide: [3], arrange: [] };

describe("the order of an agenda", () => {
  it("takes an item from wherever it stood", () => {
    expect(placed(agenda, 4, "report", 0)).toEqual({
      report: [4, 2, 8],
      consult: [1, 5],
      decide: [3],
      arrange: [],
    });
    expect(placed(agenda, 6, "arrange").arrange).toEqual([6]);
  });

  it("keeps the place within the part", () => {
    expect(placed(agenda, 5, "consult", 99).consult).toEqual([1, 4, 5]);
    expect(placed(agenda, 5, "consult", -3).consult).toEqual([5, 1, 4]);
  });

  it("moves by one, and into the next part at the end", () => {
    expect(shifted(agenda, 4, -1).consult).toEqual([4, 1, 5]);
    expect(shifted(agenda, 5, 1)).toEqual({
      report: [2, 8],
      consult: [1, 4],
      decide: [5, 3],
      arrange: [],
    });
    expect(shifted(agenda, 1, -1).report).toEqual([2, 8, 1]);
    expect(shifted(agenda, 2, -1)).toEqual(agenda);
  });

  it("drops an item", () => {
    expect(without(agenda, 3).decide).toEqual([]);
    expect(shifted(agenda, 7, 1)).toEqual(agenda);
  });
});

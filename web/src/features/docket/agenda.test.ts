import { describe, expect, it } from "vitest";
import { placed, readyFor, shifted, without, type Agenda, type ReadyItem } from "./agenda";

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

describe("what a part can be given", () => {
  const item = (number: number, step: ReadyItem["step"]): ReadyItem => ({
    number,
    step,
    title: `事项 ${number}`,
  });
  const items = [
    item(9, "submitted"),
    item(7, "submitted"),
    item(6, "prepared"),
    item(10, "collected"),
    item(11, "closed"),
    item(12, "followed"),
    item(1, "submitted"),
  ];

  it("is what stands nowhere on the agenda, by step and number", () => {
    const groups = readyFor("consult", items, agenda);

    expect(groups.map(({ step }) => step)).toEqual(["submitted", "followed", "prepared"]);
    expect(groups[0]?.items.map(({ number }) => number)).toEqual([7, 9]);
  });

  it("is what was decided where progress is reported", () => {
    expect(readyFor("report", items, agenda).map(({ step }) => step)).toEqual([
      "followed",
      "closed",
    ]);
    expect(readyFor("report", [item(9, "submitted")], agenda)).toEqual([]);
  });
});

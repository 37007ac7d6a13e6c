import { describe, expect, it } from "vitest";
import type { Target } from "@/api";
import { targetGroups } from "./target-groups";
import { baseText, targetText } from "./target-words";

function row(id: string, rest: Partial<Target> = {}): Target {
  return {
    id,
    plan: "here",
    group: "规模",
    name: id,
    english: null,
    unit: "亿元",
    baseYear: null,
    baseValue: null,
    targetYear: null,
    targetValue: null,
    targetValueTo: null,
    comparator: null,
    nature: null,
    rowType: "target",
    industry: null,
    scope: null,
    direction: "more",
    rivals: [],
    conflicts: [],
    observations: [],
    status: null,
    sources: [],
    ...rest,
  };
}

describe("the rows of a plan's numbers", () => {
  it("stand under their heading, starting values beside what is wanted", () => {
    const groups = targetGroups([
      row("output 2020", { rowType: "baseline", group: "基础" }),
      row("output"),
      row("start", { rowType: "baseline" }),
      row("note", { rowType: "context" }),
    ]);

    expect(
      groups.map(({ name, targets, background }) => [
        name,
        targets.map(({ id }) => id),
        background.map(({ id }) => id),
      ]),
    ).toEqual([
      ["规模", ["output"], ["start", "note"]],
      ["基础", [], ["output 2020"]],
    ]);
  });
});

describe("a comparing word", () => {
  it("belongs to what is wanted", () => {
    const wanted = row("a", { baseValue: 3.93, targetValue: 10, comparator: ">=" });

    expect([baseText(wanted), targetText(wanted)]).toEqual(["3.93", "10 以上"]);
  });

  it("belongs to the start where nothing is wanted", () => {
    const start = row("b", { baseValue: 57, comparator: "~", rowType: "baseline" });

    expect([baseText(start), targetText(start)]).toEqual(["57 左右", ""]);
  });
});

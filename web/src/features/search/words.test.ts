import { describe, expect, it } from "vitest";
import type { Understood } from "@/api";
import { leftBy, understoodAs } from "./words";

function taken(change: Partial<Understood>): Understood {
  return {
    how: "parts",
    words: [],
    calls: [],
    places: [],
    corrected: [],
    ignored: [],
    ...change,
  };
}

describe("what the search says of a question", () => {
  it("is nothing where it was found as it was typed", () => {
    expect(understoodAs(taken({ how: "typed", words: ["铜箔"] }))).toEqual([]);
  });

  it("names the parts, places first", () => {
    const parts = taken({
      words: ["铜箔"],
      calls: ["企业"],
      places: [{ code: "109901", name: "上游县" }],
    });

    expect(understoodAs(parts)).toEqual(["按“上游县”、“铜箔”、“企业”查找"]);
  });

  it("tells what was taken for something else and what was left out", () => {
    const mended = taken({
      words: ["稀土"],
      corrected: [{ typed: "稀图", taken: "稀土" }],
      ignored: ["某某"],
    });

    expect(understoodAs(mended)).toEqual([
      "按“稀土”查找",
      "没有“稀图”，按“稀土”查找",
      "没有“某某”，没有计入",
    ]);
  });

  it("admits that names are only alike", () => {
    expect(understoodAs(taken({ how: "similar" }))).toEqual(["没有这样的名称，以下读音或写法相近"]);
  });
});

describe("what a filter leaves", () => {
  it("counts firms and parks and nothing else", () => {
    const counts = [
      { kind: "enterprise", title: "企业", count: 3 },
      { kind: "layout", title: "空间布局", count: 1 },
      { kind: "park", title: "园区", count: 2 },
    ];

    expect(leftBy({ parameter: "industry", value: "x", counts })).toBe("3 家企业、2 处园区");
    expect(leftBy({ parameter: "industry", value: "x", counts: [] })).toBe("");
  });
});

import { describe, expect, it } from "vitest";
import { quoteParts } from "./words";

describe("a quotation with words that stand out", () => {
  it("is cut where they begin and end, in their order", () => {
    expect(quoteParts("重点打造铜箔产业链和铜材", ["铜材", "铜箔"])).toEqual([
      { words: "重点打造", strong: false },
      { words: "铜箔", strong: true },
      { words: "产业链和", strong: false },
      { words: "铜材", strong: true },
    ]);
  });

  it("loses none of its words where they overlap, or are not there", () => {
    const parts = quoteParts("新医疗产业", ["新医疗", "医疗产业", "钢铁"]);

    expect(parts.map(({ words }) => words).join("")).toBe("新医疗产业");
    expect(parts.filter(({ strong }) => strong)).toEqual([{ words: "新医疗", strong: true }]);
  });

  it("stays whole without any", () => {
    expect(quoteParts("一核多组团", [])).toEqual([{ words: "一核多组团", strong: false }]);
  });
});

import { beforeAll, describe, expect, it } from "vitest";
import { fetchDataWords } from "@/shared/i18n";
import { newsOf, stateOf } from "./news";

const park = (parkId: string, name: string) => ({ parkId, name, shortName: null, english: null });

beforeAll(fetchDataWords);

describe("what is new in a search", () => {
  it("is nothing where nothing changed", () => {
    expect(newsOf({ added: [], gone: [] })).toEqual([]);
  });

  it("names what came and what went, with their numbers", () => {
    expect(
      newsOf({ added: [park("a", "甲园"), park("b", "乙园")], gone: [park("c", "丙园")] }),
    ).toEqual(["有新的候选 2 个：甲园、乙园", "1 个不再符合：丙园"]);
  });

  it("says that a search cannot be asked any more", () => {
    expect(stateOf({ hits: 0 })).toBe("0 个园区符合");
    expect(stateOf({ hits: null })).toContain("不能再查");
  });
});

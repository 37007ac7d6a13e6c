import { describe, expect, it } from "vitest";
import { cutAround } from "./quote";

describe("a quotation", () => {
  it("is cut out of its clause", () => {
    const cut = cutAround("重点发展以铜箔为主的新材料产业，培育发展", "以铜箔为主");

    expect(cut).toEqual({
      before: "重点发展",
      hit: "以铜箔为主",
      after: "的新材料产业，培育发展",
    });
  });

  it("is found across white space and width", () => {
    const cut = cutAround("产值 １０ 亿元以上", "产值10亿元");

    expect(cut?.hit).toBe("产值 １０ 亿元");
  });

  it("is not found where it does not stand", () => {
    expect(cutAround("稀土", "铜箔")).toBeNull();
    expect(cutAround("稀土", " ")).toBeNull();
  });
});

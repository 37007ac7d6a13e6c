// @vitest-environment jsdom
import { afterEach, describe, expect, it } from "vitest";
import { setLanguage } from "@/shared/i18n";
import { officer } from "@/test/session-fixture";
import { formatMoment, postLine, postName, scopeName } from "./words";

afterEach(() => setLanguage("zh"));

describe("a post", () => {
  it("is told by what it does and where, in both languages", async () => {
    expect(postName(officer)).toEqual({ does: "用地核查岗", where: "东县" });
    expect(postLine({ post: "招商岗", postEn: "promotion" })).toBe("招商岗");

    await setLanguage("en");
    expect(postLine(officer)).toBe("land-check desk · East");
  });

  it("has all counties, some by name or code, or none", () => {
    expect(scopeName({ counties: ["*"] }, null)).toBe("全部");
    expect(scopeName({ counties: ["441426"] }, null)).toBe("441426");
    expect(scopeName({ counties: [] }, null)).toBe("不分县");
  });
});

describe("a moment", () => {
  it("is that of the clocks in China, eight hours ahead of UTC", () => {
    expect(formatMoment("2026-11-27T16:42:10Z")).toBe("2026-11-28 00:42");
  });
});

// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { setLanguage } from "@/shared/i18n";
import { planData } from "@/test/plan-fixture";
import { chineseName, fullName, industryWord, shortName, townNames } from "./names";

const park = {
  name: "广州（梅州）产业转移工业园",
  shortName: "广梅园",
  english: {
    name: "Guangzhou (Meizhou) Industrial Transfer Park",
    shortName: "Guangmei Park",
    basis: "translation",
  },
} as const;

describe("the name of an object", () => {
  afterEach(() => setLanguage("zh"));

  it("is Chinese on a Chinese screen", () => {
    expect(fullName(park)).toBe(park.name);
    expect(shortName(park)).toBe("广梅园");
    expect(chineseName(park)).toBeNull();
  });

  describe("on an English screen", () => {
    beforeEach(() => setLanguage("en"));

    it("is English, and the signpost stays known", () => {
      expect(fullName(park)).toBe("Guangzhou (Meizhou) Industrial Transfer Park");
      expect(shortName(park)).toBe("Guangmei Park");
      expect(chineseName(park)).toBe(park.name);
    });

    it("is the Chinese one where there is no other", () => {
      const nameless = { name: "某厂", english: null };

      expect(shortName(nameless)).toBe("某厂");
      expect(chineseName(nameless)).toBeNull();
    });

    it("is short without a short form of its own", () => {
      expect(shortName({ ...park, english: { ...park.english, shortName: null } })).toBe(
        park.english.name,
      );
    });

    it("leaves out towns that nobody has named", () => {
      expect(townNames(planData(), ["无名镇"])).toEqual([]);
    });

    it("names industries like the catalogue, and their seals are letters", () => {
      const { industries } = planData();

      expect(industryWord(industries, { id: "foil", label: "铜箔产业" })).toBe("Copper foil");
      expect(industries.paletteOf("foil").seal).toBe("M");
    });
  });

  it("of an industry is in the words of the plan in Chinese", () => {
    const { industries } = planData();

    expect(industryWord(industries, { id: "foil", label: "铜箔产业" })).toBe("铜箔产业");
    expect(industries.paletteOf("foil").seal).toBe("材");
  });
});

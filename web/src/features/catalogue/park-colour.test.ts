import { describe, expect, it } from "vitest";
import { element, firm, park, parts, planData } from "@/test/plan-fixture";
import { primaryIndustries, primaryIndustryOf } from "./park-colour";
import { enterprisePalette, parkPalette } from "./plan-data";

describe("the industry a park is coloured under", () => {
  const found = primaryIndustries(parts.parks, parts.layout);

  it("is the first of the layout element that names the park, not its own", () => {
    expect(found.get("beta")).toBe("foil");
  });

  it("is the core's where core and cluster both name the park", () => {
    const both = [
      element("cluster", { industries: [{ id: "foil", label: "" }], parkIds: ["a"] }),
      element("core", {
        kind: "core",
        industries: [{ id: "herbs", label: "" }],
        parkIds: ["a"],
      }),
    ];

    expect(primaryIndustries([park("a")], both).get("a")).toBe("herbs");
  });

  it("is the park's own first where the element states none", () => {
    expect(found.get("gamma")).toBe("medical");
  });

  it("is the parent's where the park states none itself", () => {
    expect(found.get("beta-foil")).toBe("foil");
  });

  it("takes no industry from a theme such as an industry space", () => {
    const space = element("space", {
      kind: "industry_space",
      industries: [{ id: "foil", label: "" }],
      parkIds: ["a"],
    });

    expect(primaryIndustries([park("a")], [space]).get("a")).toBeNull();
  });

  it("is nothing for parks that are each other's parents", () => {
    const loop = [park("a", { parentId: "b" }), park("b", { parentId: "a" })];

    expect(primaryIndustries(loop, []).get("a")).toBeNull();
  });
});

describe("the industry a firm is counted under", () => {
  it("is its own first, else that of its park", () => {
    const parks = new Map([["beta", "foil"]]);

    expect(primaryIndustryOf(firm("a", { industries: [{ id: "herbs", label: "" }] }), parks)).toBe(
      "herbs",
    );
    expect(primaryIndustryOf(firm("b", { parkIds: ["beta"] }), parks)).toBe("foil");
    expect(primaryIndustryOf(firm("c"), parks)).toBeNull();
  });
});

describe("the colour", () => {
  it("is that of the sector, and of 其他 where nothing is stated", () => {
    const data = planData();

    expect(parkPalette(data, "beta-foil").seal).toBe("材");
    expect(parkPalette(data, "lost").seal).toBe("他");
    expect(enterprisePalette(data, "silent").seal).toBe("医");
  });
});

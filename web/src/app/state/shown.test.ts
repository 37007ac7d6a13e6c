import { describe, expect, it } from "vitest";
import { noFilter } from "@/features/list";
import { element, planData } from "@/test/plan-fixture";
import { shownIds, shownOf } from "./shown";

const data = planData();

describe("what the filter leaves", () => {
  it("is the same for the list and, by id, for the map", () => {
    const shown = shownOf(data, { ...noFilter, industry: "medical" });

    expect(shown.parks.primary.map(({ id }) => id)).toEqual(["alpha", "gamma"]);
    expect([...(shownIds(shown)?.parks ?? [])].sort()).toEqual([
      ["alpha", "full"],
      ["beta", "also"],
      ["gamma", "full"],
    ]);
  });

  it("is everything without a filter", () => {
    expect(shownIds(shownOf(data, noFilter))).toBeNull();
  });

  it("counts an element under its first industry and names it under the others", () => {
    const industries = [
      { id: "foil", label: "铜箔" },
      { id: "medical", label: "新医疗" },
    ];
    const cores = planData({
      layout: [element("both", { kind: "core", industries, countyCodes: ["east"] })],
    });
    const found = (filter: Partial<typeof noFilter>): string | undefined =>
      shownIds(shownOf(cores, { ...noFilter, ...filter }))?.layout.get("both");

    expect(found({ industry: "material" })).toBe("full");
    expect(found({ industry: "medical" })).toBe("also");
    expect(found({ industry: "other" })).toBeUndefined();
    expect(found({ kind: "core" })).toBe("full");
    expect(found({ kind: "park" })).toBeUndefined();
    expect(found({ county: "west" })).toBeUndefined();
  });
});

import { describe, expect, it } from "vitest";
import type { Layer } from "@/api";
import { firm, park, planData } from "@/test/plan-fixture";
import { partialParts, wholeLayerLimit } from "./large-parts";
import { enterprisePalette, parkPalette } from "./plan-data";

function layer(id: string, count: number): Layer {
  return {
    id,
    kind: id,
    title: id,
    description: id,
    geometry: "point",
    count,
    near: false,
    history: false,
    searchable: false,
    properties: [],
    zoom: { from: 0, to: 18, labelsFrom: 9 },
    style: { symbol: "circle", fill: "#FFFFFF", edge: "#000000", sizePx: 7 },
  };
}

describe("a layer", () => {
  it("is loaded as a whole up to 2,000 features", () => {
    expect(wholeLayerLimit).toBe(2000);
    expect(partialParts([layer("enterprises", 2000), layer("parks", 0)])).toEqual(new Set());
  });

  it("above that is not", () => {
    const layers = [layer("enterprises", 2001), layer("park-boundaries", 1_000_000)];

    expect(partialParts(layers)).toEqual(new Set(["enterprises", "boundaries"]));
  });

  it("that frames the plan always is, and one the plan does not know is none of it", () => {
    expect(partialParts([layer("counties", 3000), layer("parcels", 1_000_000)])).toEqual(new Set());
  });
});

describe("a partial part", () => {
  it("keeps what comes in, once, with its colour", () => {
    const data = planData({ enterprises: [], partial: new Set(["enterprises"]) });

    data.remember({ enterprises: [firm("late", { primaryIndustryId: "herbs" })] });
    data.remember({ enterprises: [firm("late"), firm("later")] });

    expect(data.enterprises.map(({ id }) => id)).toEqual(["late", "later"]);
    expect(enterprisePalette(data, "late").key).toBe("medical");
    expect(enterprisePalette(data, "later").key).toBe("other");
  });

  it("has the colour that a tile said until it comes in", () => {
    const data = planData({ parks: [], partial: new Set(["parks"]) });
    data.heard.keep({ kind: "park", id: "far" }, { primaryIndustryId: "foil" });

    expect(parkPalette(data, "far").key).toBe("material");
    data.remember({ parks: [park("far", { primaryIndustryId: "herbs" })] });
    expect(parkPalette(data, "far").key).toBe("medical");
  });

  it("does not let a whole part grow", () => {
    const data = planData();

    data.remember({ enterprises: [firm("late")] });

    expect(data.enterpriseById.has("late")).toBe(false);
  });
});

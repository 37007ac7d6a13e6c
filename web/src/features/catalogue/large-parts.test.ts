import { describe, expect, it } from "vitest";
import type { Layer } from "@/api";
import { firm, park, planData } from "@/test/plan-fixture";
import { partialParts, wholeLayerLimit } from "./large-parts";

function layer(id: string, count: number): Layer {
  return {
    id,
    kind: id,
    title: id,
    description: id,
    geometry: "point",
    count,
    near: false,
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

    data.remember({ enterprises: [firm("late", { parkIds: ["alpha"] })] });
    data.remember({ enterprises: [firm("late"), firm("later")] });

    expect(data.enterprises.map(({ id }) => id)).toEqual(["late", "later"]);
    expect(data.enterpriseById.get("late")?.parkIds).toEqual(["alpha"]);
    expect(data.enterpriseIndustry.get("late")).toBe("herbs");
    expect(data.enterpriseIndustry.get("later")).toBe("other");
  });

  it("colours a park by the layout chapter, then by its own industry", () => {
    const data = planData({ parks: [], partial: new Set(["parks"]) });
    const foil = [{ id: "foil", label: "铜箔" }];

    data.remember({ parks: [park("alpha", { industries: foil })] });
    data.remember({ parks: [park("far", { industries: foil })] });

    expect(data.parkIndustry.get("alpha")).toBe("herbs");
    expect(data.parkIndustry.get("far")).toBe("foil");
  });

  it("does not let a whole part grow", () => {
    const data = planData();

    data.remember({ enterprises: [firm("late")] });

    expect(data.enterpriseById.has("late")).toBe(false);
  });
});
